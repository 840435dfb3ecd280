package fr.releve.profile.practitioner.messaging;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.MissionKind;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.Setting;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.kit.time.Clock;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.Credential;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.PractitionerNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PractitionerPublisher implements PractitionerNews {

    private final Outbox outbox;
    private final Communes communes;
    private final InstantSource clock;

    PractitionerPublisher(Outbox outbox, Communes communes, InstantSource clock) {
        this.outbox = outbox;
        this.communes = communes;
        this.clock = clock;
    }

    @Override
    public void changed(Practitioner practitioner) {
        var state = state(practitioner, communes.get(practitioner.profile().homeCommune()));
        outbox.tell(Topics.PRACTITIONERS, state.key(), "practitioner.changed", state);
    }

    @Override
    public void erased(UUID practitionerId) {
        outbox.tellErased(Topics.PRACTITIONERS, practitionerId.toString(), "practitioner.erased");
    }

    private PractitionerState state(Practitioner it, Commune home) {
        var profile = it.profile();
        return new PractitionerState(
                it.id(),
                it.version(),
                it.account(),
                PractitionerState.Category.valueOf(profile.category().name()),
                profile.specialty().name(),
                home.insee(),
                home.latitude(),
                home.longitude(),
                profile.maxTravelMinutes(),
                profile.acceptsOvernight(),
                profile.needsHousing(),
                missionKinds(it),
                credential(profile.credential()),
                profile.insuranceValidUntil(),
                it.attestedAt().isPresent(),
                profile.consent(),
                halfDays(it),
                it.caps().week(),
                it.caps().month(),
                wishedSettings(it));
    }

    private static Set<MissionKind> missionKinds(Practitioner it) {
        return it.missionKinds().stream()
                .map(kind -> MissionKind.valueOf(kind.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Setting> wishedSettings(Practitioner it) {
        return it.wishedSettings().stream()
                .map(setting -> Setting.valueOf(setting.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static PractitionerState.Credential credential(Credential it) {
        return new PractitionerState.Credential(
                PractitionerState.Credential.Kind.valueOf(it.kind().name()), it.validUntil());
    }

    private List<HalfDay> halfDays(Practitioner it) {
        var now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return it.timetable().halfDaysAfter(now).stream()
                .map(halfDay -> new HalfDay(
                        halfDay.date(), HalfDay.Part.valueOf(halfDay.part().name())))
                .toList();
    }
}
