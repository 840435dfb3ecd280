package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;

/** A doctor agrees that a spouse's wishes be looked at beside their postings. */
@ApplicationScoped
public class InviteSpouse {

    /** No letters or digits that are taken for one another when read aloud. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();
    private final Invitations invitations;
    private final Practitioners practitioners;
    private final InstantSource clock;

    public InviteSpouse(Invitations invitations, Practitioners practitioners, InstantSource clock) {
        this.invitations = invitations;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @Transactional
    public Invitation handle(UUID practitionerId, Caller caller) {
        practitioners.lockOwn(practitionerId, caller);
        var invitation = new Invitation(code(), practitionerId, clock.instant());
        invitations.add(invitation, practitionerId);
        return invitation;
    }

    private String code() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(it -> String.valueOf(ALPHABET.charAt(it)))
                .collect(Collectors.joining());
    }
}
