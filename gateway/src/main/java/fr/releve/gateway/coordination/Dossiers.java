package fr.releve.gateway.coordination;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.coordination.QueuePage.Row;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Way;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.needs.Reactivities;
import fr.releve.gateway.neighbours.DecisionQueue;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.reserve.Reserves;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Sentences;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Reactivities reactivities;
    private final Reserves reserves;
    private final Places places;
    private final Together together;

    Dossiers(
            @RestClient MatchingApi matching,
            Doctors doctors,
            OpenNeeds needs,
            Reactivities reactivities,
            Reserves reserves,
            Places places,
            Together together) {
        this.matching = matching;
        this.doctors = doctors;
        this.needs = needs;
        this.reactivities = reactivities;
        this.reserves = reserves;
        this.places = places;
        this.together = together;
    }

    /** @param chosen the one that is shown in full; null if none is */
    List<Row> rows(List<DecisionQueue.Line> lines, @Nullable UUID chosen) {
        Map<UUID, Practitioner> known = doctors.findAll(
                lines.stream().map(DecisionQueue.Line::practitionerId).toList());
        return together.map(
                lines,
                it -> row(
                        it,
                        Optional.ofNullable(known.get(it.practitionerId())),
                        it.id().equals(chosen)));
    }

    PlacementPage.Row placed(Placement it) {
        return PlacementPage.Row.of(
                it,
                Doctors.name(doctors.find(it.practitionerId())) + " → " + place(it.vacancyId(), it.territory()),
                HalfDayWords.whole(it.halfDays()));
    }

    private Row row(DecisionQueue.Line it, Optional<Practitioner> doctor, boolean chosen) {
        return new Row(
                it.id(),
                Words.inShort(it.decideBefore()),
                Doctors.name(doctor) + " → " + place(it.vacancyId(), it.territory()),
                HalfDayWords.summary(it.halfDays()),
                it.score(),
                it.urgent(),
                places.territory(it.territory()).map(Place.Territory::priority).orElse(false),
                doctor.map(known -> !known.attested()).orElse(false),
                chosen);
    }

    Dossier full(Proposal it) {
        Optional<Practitioner> doctor = doctors.find(it.practitionerId());
        Vacancy need = needs.one(it.vacancyId());
        List<HalfDay> halfDays = it.halfDays();
        List<Dossier.Other> others = others(it);
        return new Dossier(
                it.id(),
                Doctors.name(doctor),
                doctor.map(known -> Labels.categoryLabel(known.category())).orElse(""),
                doctor.map(Practitioner::attested).orElse(false),
                NeedView.of(need, places),
                halfDays,
                it.decideBefore(),
                doctor.map(known -> conflicts(known, it)).orElse(List.of()),
                Reasons.of(it.terms(), it.score()),
                doctor.flatMap(known -> way(known, need)).orElse(null),
                reactivities.of(it.vacancyId()),
                reserves.turns(it.vacancyId()),
                others,
                others.isEmpty() ? null : instead(others.getFirst().id(), it.vacancyId()));
    }

    /** What the plan would lose if the other doctor came, as its planner reckons it. */
    private Dossier.@Nullable Instead instead(UUID other, UUID vacancy) {
        try {
            Obstacles.Confirmed confirmed = matching.whyNot(other, vacancy).confirmed();
            return confirmed == null
                    ? null
                    : new Dossier.Instead(Math.max(0, -confirmed.change()), confirmed.othersMoved());
        } catch (ServiceProblem | ProcessingException notTold) {
            return null;
        }
    }

    /** What a coordinator should know before saying yes. */
    private List<String> conflicts(Practitioner doctor, Proposal it) {
        List<String> found = new ArrayList<>(Sentences.cautions(it));
        matching.proposals("PROPOSED", doctor.id(), MOST_CONFLICTS).items().stream()
                .filter(other -> !other.id().equals(it.id()))
                .forEach(other -> found.add(Wording.with(
                        "conflict.other",
                        place(other.vacancyId(), other.territory()),
                        HalfDayWords.summary(other.halfDays()))));
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
            Map<UUID, Practitioner> known = doctors.findAll(best.stream()
                    .flatMap(it -> Stream.ofNullable(it.practitionerId()))
                    .toList());
            return best.stream()
                    .flatMap(it -> Stream.ofNullable(it.practitionerId())
                            .map(id -> other(id, it, Optional.ofNullable(known.get(id)))))
                    .toList();
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    private static Dossier.Other other(UUID id, Prospect it, Optional<Practitioner> doctor) {
        return new Dossier.Other(
                id,
                Doctors.name(doctor),
                HalfDayWords.summary(it.halfDays()),
                it.travelMinutes(),
                Reasons.of(it.terms(), it.score()));
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
