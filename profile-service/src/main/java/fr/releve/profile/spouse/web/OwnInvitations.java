package fr.releve.profile.spouse.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.spouse.Invitation;
import fr.releve.profile.spouse.ReadInvitations;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** The codes that a doctor made for a spouse, until they are over; whether a spouse joined by one is that spouse's to say. */
@ApplicationScoped
@Priority(15)
class OwnInvitations implements OwnPart {

    private final ReadInvitations read;

    OwnInvitations(ReadInvitations read) {
        this.read = read;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        var all = read.handle(caller);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "invitations",
                        Kept.first(all.stream().limit(most).map(Sent::of).toList(), all.size()));
    }

    record Sent(String invitationCode, Instant expiresAt) {

        static Sent of(Invitation it) {
            return new Sent(it.code(), it.expiresAt());
        }
    }
}
