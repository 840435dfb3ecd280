package fr.releve.profile.practitioner.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.ReadOwnFile;
import fr.releve.profile.practitioner.web.AvailabilityResource.AvailabilityView;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** A doctor's file and the half-days offered. */
@ApplicationScoped
@Priority(40)
class OwnFile implements OwnPart {

    private final ReadOwnFile read;

    OwnFile(ReadOwnFile read) {
        this.read = read;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        read.handle(caller, null).ifPresent(it -> {
            kept.put("practitioner", Kept.one(PractitionerView.of(it)));
            kept.put("availability", Kept.one(AvailabilityView.of(it)));
        });
        return kept;
    }
}
