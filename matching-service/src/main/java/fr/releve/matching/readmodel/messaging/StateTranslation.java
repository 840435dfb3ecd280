package fr.releve.matching.readmodel.messaging;

import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.PractitionerState.Credential.Kind;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.VacancyState;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.JobLead;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Setting;
import fr.releve.matching.readmodel.Spouse;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contracts' states in the words of the read model. */
final class StateTranslation {

    private static final Set<PractitionerState.Category> RETIRED =
            Set.of(PractitionerState.Category.YOUNG_RETIREE, PractitionerState.Category.FACILITATOR);

    private StateTranslation() {}

    static Practitioner practitioner(PractitionerState it) {
        return new Practitioner(
                it.id(),
                it.version(),
                it.account(),
                it.specialty(),
                new Place(it.latitude(), it.longitude()),
                it.maxTravelMinutes(),
                it.acceptsOvernight(),
                it.needsHousing(),
                kinds(it.missionKinds()),
                it.credential().kind() == Kind.LICENCE,
                RETIRED.contains(it.category()),
                it.credential().validUntil(),
                it.insuranceValidUntil(),
                it.attested(),
                it.consentGiven(),
                halfDays(it.availability()),
                it.weekCap(),
                it.monthCap(),
                settings(it.wishedSettings()));
    }

    static Vacancy vacancy(VacancyState it) {
        return new Vacancy(
                it.id(),
                it.version(),
                it.hostAccount(),
                switch (it.status()) {
                    case PUBLISHED -> Vacancy.Status.PUBLISHED;
                    case PAUSED -> Vacancy.Status.PAUSED;
                    case CLOSED -> Vacancy.Status.CLOSED;
                },
                kind(it.kind()),
                it.specialty(),
                it.practice(),
                it.territory(),
                new Place(it.latitude(), it.longitude()),
                halfDays(it.wanted()),
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                it.housingOffered(),
                it.urgency() == VacancyState.Urgency.URGENT,
                Objects.requireNonNullElse(it.termsVersion(), 0L),
                it.feeShare(),
                Objects.requireNonNullElse(it.namesReplaced(), false),
                it.setting() == null ? null : setting(it.setting()));
    }

    static Territory territory(TerritoryState it) {
        return new Territory(it.siren(), it.version(), it.name(), it.population(), it.priority());
    }

    static Spouse spouse(SpouseState it) {
        return new Spouse(it.id(), it.version(), it.practitionerId(), it.romeCodes(), it.maxMinutes(), it.account());
    }

    static JobLead jobLead(JobLeadState it) {
        return new JobLead(it.id(), it.version(), it.romeCode(), new Place(it.latitude(), it.longitude()), it.open());
    }

    private static Set<MissionKind> kinds(Set<fr.releve.contracts.MissionKind> kinds) {
        return kinds.stream().map(StateTranslation::kind).collect(Collectors.toUnmodifiableSet());
    }

    private static MissionKind kind(fr.releve.contracts.MissionKind kind) {
        return switch (kind) {
            case REINFORCEMENT -> MissionKind.REINFORCEMENT;
            case REPLACEMENT -> MissionKind.REPLACEMENT;
            case ADVANCED_CONSULTATION -> MissionKind.ADVANCED_CONSULTATION;
            case HANDOVER -> MissionKind.HANDOVER;
            case SETTLEMENT -> MissionKind.SETTLEMENT;
            case COLLABORATION -> MissionKind.COLLABORATION;
            case ASSISTANTSHIP -> MissionKind.ASSISTANTSHIP;
            case SALARIED_SESSION -> MissionKind.SALARIED_SESSION;
        };
    }

    private static Set<Setting> settings(@Nullable Set<fr.releve.contracts.Setting> settings) {
        return settings == null
                ? Set.of()
                : settings.stream().map(StateTranslation::setting).collect(Collectors.toUnmodifiableSet());
    }

    private static Setting setting(fr.releve.contracts.Setting setting) {
        return switch (setting) {
            case MSP -> Setting.MSP;
            case HEALTH_CENTRE -> Setting.HEALTH_CENTRE;
            case PRIVATE_PRACTICE -> Setting.PRIVATE_PRACTICE;
            case HOSPITAL -> Setting.HOSPITAL;
        };
    }

    private static HalfDays halfDays(List<fr.releve.contracts.HalfDay> halfDays) {
        return HalfDays.of(halfDays.stream()
                .map(it -> new HalfDay(
                        it.date(),
                        switch (it.part()) {
                            case AM -> HalfDay.Part.AM;
                            case PM -> HalfDay.Part.PM;
                        }))
                .toList());
    }
}
