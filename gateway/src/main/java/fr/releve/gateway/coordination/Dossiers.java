package fr.releve.gateway.coordination;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.coordination.QueuePage.Row;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Way;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Sentences;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Joins what the services know of a proposal into what a coordinator reads. */
@ApplicationScoped
class Dossiers {

    private static final int OTHERS = 3;
    private static final int MOST_CONFLICTS = 20;

    private final MatchingApi matching;
    private final Doctors doctors;
    private final OpenNeeds needs;
    private final Places places;
    private final Together together;

    Dossiers(@RestClient MatchingApi matching, Doctors doctors, OpenNeeds needs, Places places, Together together) {
        this.matching = matching;
        this.doctors = doctors;
        this.needs = needs;
        this.places = places;
        this.together = together;
    }

    /** @param chosen the one that is shown in full; null if none is */
    List<Row> rows(List<Proposal.Queued> queued, @Nullable UUID chosen) {
        if (queued.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = queued.stream().map(Proposal.Queued::id).toList();
        Map<UUID, Proposal> whole = matching.proposals(ids, ids.size()).items().stream()
                .collect(Collectors.toMap(Proposal::id, Function.identity()));
        return together.map(
                ids.stream().map(whole::get).filter(Objects::nonNull).toList(),
                it -> row(it, it.id().equals(chosen)));
    }

    PlacementPage.Row placed(Placement it) {
        return PlacementPage.Row.of(
                it,
                Doctors.name(doctors.find(it.practitionerId())) + " → " + place(it.vacancyId(), it.territory()),
                HalfDayWords.whole(it.halfDays()));
    }

    private Row row(Proposal it, boolean chosen) {
        Optional<Practitioner> doctor = doctors.find(it.practitionerId());
        return new Row(
                it.id(),
                it.decideBefore() == null ? "" : Words.inShort(it.decideBefore()),
                Doctors.name(doctor) + " → " + place(it.vacancyId(), it.territory()),
                HalfDayWords.summary(it.halfDays()),
                it.score(),
                it.urgent(),
                places.territory(it.territory()).map(Place.Territory::priority).orElse(false),
                doctor.map(known -> !known.attested()).orElse(false),
                chosen);
    }

    /** @param waiting all that wait for a decision: others of the same doctor may stand in the way */
    Dossier full(UUID id, List<Proposal.Queued> waiting) {
        Proposal it = matching.proposal(id);
        Optional<Practitioner> doctor = doctors.find(it.practitionerId());
        Vacancy need = needs.one(it.vacancyId());
        List<HalfDay> halfDays = it.halfDays();
        return new Dossier(
                it.id(),
                Doctors.name(doctor),
                doctor.map(known -> Labels.categoryLabel(known.category())).orElse(""),
                doctor.map(Practitioner::attested).orElse(false),
                NeedView.of(need, places),
                halfDays,
                it.decideBefore(),
                doctor.map(known -> conflicts(known, it, waiting)).orElse(List.of()),
                Reasons.of(it.terms(), it.score()),
                doctor.flatMap(known -> way(known, need)).orElse(null),
                others(it));
    }

    /** What a coordinator should know before saying yes. */
    private List<String> conflicts(Practitioner doctor, Proposal it, List<Proposal.Queued> waiting) {
        List<String> found = new ArrayList<>(Sentences.cautions(it));
        List<UUID> others = waiting.stream()
                .filter(other -> !other.id().equals(it.id()) && doctor.id().equals(other.practitionerId()))
                .map(Proposal.Queued::id)
                .limit(MOST_CONFLICTS)
                .toList();
        if (!others.isEmpty()) {
            matching.proposals(others, MOST_CONFLICTS)
                    .items()
                    .forEach(other -> found.add(Wording.with(
                            "conflict.other",
                            place(other.vacancyId(), other.territory()),
                            HalfDayWords.summary(other.halfDays()))));
        }
        return found;
    }

    private Optional<Way> way(Practitioner doctor, Vacancy need) {
        return places.commune(doctor.homeCommune())
                .flatMap(home -> places.commune(need.commune()).map(there -> Way.of(home, there, places.communes())));
    }

    private List<Dossier.Other> others(Proposal proposal) {
        try {
            List<Prospect> best = matching.candidates(proposal.vacancyId(), OTHERS + 1, null).items().stream()
                    .filter(it -> it.refusals().isEmpty())
                    .filter(it ->
                            it.practitionerId() != null && !it.practitionerId().equals(proposal.practitionerId()))
                    .limit(OTHERS)
                    .toList();
            return together.map(best, this::other);
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    private Dossier.Other other(Prospect it) {
        return new Dossier.Other(
                Doctors.name(doctors.find(it.practitionerId())),
                HalfDayWords.summary(it.halfDays()),
                it.travelMinutes(),
                it.score());
    }

    /** The commune; the territory where the need is no more. */
    private String place(UUID vacancy, String territory) {
        try {
            return places.communeName(needs.one(vacancy).commune());
        } catch (ServiceProblem gone) {
            return places.territoryName(territory);
        }
    }
}
