package fr.releve.gateway.coordination;

import fr.releve.gateway.coordination.QueuePage.Row;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Way;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Joins what the services know of a proposal into what a coordinator reads. */
@ApplicationScoped
class Dossiers {

    private static final int OTHERS = 3;

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;

    Dossiers(@RestClient ProfileApi profile, @RestClient MatchingApi matching, OpenNeeds needs, Places places) {
        this.profile = profile;
        this.matching = matching;
        this.needs = needs;
        this.places = places;
    }

    Row row(Proposal it, boolean chosen) {
        Optional<Practitioner> doctor = doctor(it.practitionerId());
        return new Row(
                it.id(),
                it.decideBefore() == null ? "" : Words.inShort(it.decideBefore()),
                name(doctor) + " → " + place(it),
                HalfDayWords.summary(it.halfDays()),
                it.score(),
                it.urgent(),
                places.territory(it.territory()).map(Place.Territory::priority).orElse(false),
                doctor.map(known -> !known.attested()).orElse(false),
                chosen);
    }

    Dossier full(Proposal it) {
        Optional<Practitioner> doctor = doctor(it.practitionerId());
        Vacancy need = needs.one(it.vacancyId());
        return new Dossier(
                it.id(),
                name(doctor),
                doctor.map(known -> Labels.categoryLabel(known.category())).orElse(""),
                doctor.map(Practitioner::attested).orElse(false),
                NeedView.of(need, places),
                it.halfDays(),
                it.decideBefore(),
                Reasons.of(it.terms(), it.score()),
                doctor.flatMap(known -> way(known, need)).orElse(null),
                others(it));
    }

    private Optional<Way> way(Practitioner doctor, Vacancy need) {
        return places.commune(doctor.homeCommune())
                .flatMap(home -> places.commune(need.commune()).map(there -> Way.of(home, there, places.communes())));
    }

    private List<Dossier.Other> others(Proposal proposal) {
        try {
            return matching.candidates(proposal.vacancyId(), OTHERS + 1, null).items().stream()
                    .filter(it -> it.refusals().isEmpty())
                    .filter(it ->
                            it.practitionerId() != null && !it.practitionerId().equals(proposal.practitionerId()))
                    .limit(OTHERS)
                    .map(this::other)
                    .toList();
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    private Dossier.Other other(Prospect it) {
        return new Dossier.Other(
                name(doctor(it.practitionerId())), HalfDayWords.summary(it.halfDays()), it.travelMinutes(), it.score());
    }

    private Optional<Practitioner> doctor(@Nullable UUID id) {
        try {
            return Optional.ofNullable(id).map(profile::practitioner);
        } catch (ServiceProblem erased) {
            return Optional.empty();
        }
    }

    private String place(Proposal it) {
        try {
            Vacancy need = needs.one(it.vacancyId());
            return places.communeName(need.commune());
        } catch (ServiceProblem gone) {
            return places.territoryName(it.territory());
        }
    }

    private static String name(Optional<Practitioner> doctor) {
        return doctor.map(it -> "Dr " + it.firstName().charAt(0) + ". " + it.lastName())
                .orElseGet(() -> Wording.of("doctor.erased"));
    }
}
