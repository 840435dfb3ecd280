package fr.releve.matching.proposal;

import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds, for proposals that are still open, which of the doctor's papers run out while the doctor is wanted. */
@ApplicationScoped
public class NotePapers {

    private final Practitioners practitioners;
    private final Vacancies vacancies;

    public NotePapers(Practitioners practitioners, Vacancies vacancies) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
    }

    /** By proposal; those of which nothing is to be said are absent. */
    @Transactional
    public Map<UUID, List<PaperNote>> handle(Collection<Proposal> proposals) {
        var open = proposals.stream()
                .filter(it -> it.status() == Proposal.Status.PROPOSED || it.status() == Proposal.Status.OFFERED)
                .toList();
        Map<UUID, Practitioner> doctors = practitioners.list(ids(open, Proposal::practitionerId)).stream()
                .collect(Collectors.toMap(Practitioner::id, Function.identity()));
        Map<UUID, Vacancy> needs = vacancies.list(ids(open, Proposal::vacancyId)).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        Map<UUID, List<PaperNote>> notes = new HashMap<>();
        for (Proposal it : open) {
            var doctor = doctors.get(it.practitionerId());
            var need = needs.get(it.vacancyId());
            if (doctor != null && need != null) {
                var found = PaperNote.of(doctor, need, it.halfDays());
                if (!found.isEmpty()) {
                    notes.put(it.id(), found);
                }
            }
        }
        return notes;
    }

    private static List<String> ids(List<Proposal> proposals, Function<Proposal, UUID> which) {
        return proposals.stream().map(which).map(UUID::toString).distinct().toList();
    }
}
