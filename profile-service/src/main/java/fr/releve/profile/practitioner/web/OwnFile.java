package fr.releve.profile.practitioner.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.ReadOwnFile;
import fr.releve.profile.practitioner.web.AvailabilityResource.AvailabilityView;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A doctor's file and the half-days offered. */
@ApplicationScoped
@Priority(40)
class OwnFile implements OwnPart {

    private final ReadOwnFile read;
    private final Practitioners practitioners;

    OwnFile(ReadOwnFile read, Practitioners practitioners) {
        this.read = read;
        this.practitioners = practitioners;
    }

    /**
     * The file as only the doctor sees it.
     *
     * @param lastSeenAt the last contact, to a day; from then on runs the time that the file is kept
     */
    record OwnPractitioner(@JsonUnwrapped PractitionerView file, Instant lastSeenAt) {}

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        read.handle(caller, null).ifPresent(it -> {
            kept.put(
                    "practitioner",
                    Kept.one(new OwnPractitioner(PractitionerView.of(it), practitioners.lastSeenAt(it.id()))));
            kept.put("availability", Kept.one(AvailabilityView.of(it)));
        });
        return kept;
    }
}
