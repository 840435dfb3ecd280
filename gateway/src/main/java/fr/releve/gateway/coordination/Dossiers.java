package fr.releve.gateway.coordination;

import fr.releve.gateway.coordination.QueuePage.Row;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.map.Way;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.needs.Reactivities;
import fr.releve.gateway.neighbours.DecisionQueue;
import fr.releve.gateway.neighbours.Dossier;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Proposal;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins what the services know of a proposal into what a coordinator reads. */
@ApplicationScoped
class Dossiers {

    private final Doctors doctors;
    private final OpenNeeds needs;
    private final Reactivities reactivities;
    private final Places places;
    private final Together together;

    Dossiers(Doctors doctors, OpenNeeds needs, Reactivities reactivities, Places places, Together together) {
        this.doctors = doctors;
        this.needs = needs;
        this.reactivities = reactivities;
        this.places = places;
        this.together = together;
    }

    /** @param chosen the one that is shown in full; null if none is */
    List<Row> rows(List<DecisionQueue.Line> lines, @Nullable UUID chosen) {
        Map<UUID, Practitioner.Named> known = doctors.findAll(
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

    private Row row(DecisionQueue.Line it, Optional<Practitioner.Named> doctor, boolean chosen) {
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

    DossierView full(Dossier dossier) {
        Proposal it = dossier.proposal();
        Optional<Practitioner.Named> doctor = doctors.find(it.practitionerId());
        Vacancy need = needs.one(it.vacancyId());
        return new DossierView(
                it.id(),
                doctor.map(Practitioner.Named::id).orElse(null),
                Doctors.name(doctor),
                doctor.map(known -> Labels.categoryLabel(known.category())).orElse(""),
                doctor.map(Practitioner.Named::attested).orElse(false),
                NeedView.of(need, places),
                it.halfDays(),
                it.decideBefore(),
                doctor.isPresent() ? conflicts(dossier) : List.of(),
                Reasons.of(it.terms(), it.score()),
                doctor.flatMap(known -> way(known, need)).orElse(null),
                reactivities.of(it.vacancyId()),
                dossier.turns(),
                others(dossier.others()),
                DossierView.Instead.of(dossier.instead()));
    }

    /** What a coordinator should know before saying yes. */
    private List<String> conflicts(Dossier it) {
        Stream<String> besides = it.besides().stream()
                .map(other -> Wording.with(
                        "conflict.other",
                        place(other.vacancyId(), other.territory()),
                        HalfDayWords.summary(other.halfDays())));
        return Stream.concat(Sentences.cautions(it.proposal()).stream(), besides)
                .toList();
    }

    private Optional<Way> way(Practitioner.Named doctor, Vacancy need) {
        return places.commune(doctor.homeCommune())
                .flatMap(home -> places.commune(need.commune()).map(there -> Way.of(home, there, places.communes())));
    }

    private List<DossierView.Other> others(List<Dossier.Other> best) {
        Map<UUID, Practitioner.Named> known =
                doctors.findAll(best.stream().map(Dossier.Other::practitionerId).toList());
        return best.stream()
                .map(it -> new DossierView.Other(
                        it.practitionerId(),
                        Doctors.name(Optional.ofNullable(known.get(it.practitionerId()))),
                        HalfDayWords.summary(it.halfDays()),
                        it.travelMinutes(),
                        Reasons.of(it.terms(), it.score())))
                .toList();
    }

    /** The commune; the territory where the need is no more. */
    private String place(UUID vacancy, String territory) {
        return ServiceProblem.found(() -> needs.one(vacancy))
                .map(it -> places.communeName(it.commune()))
                .orElseGet(() -> places.territoryName(territory));
    }
}
