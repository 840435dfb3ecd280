package fr.releve.matching.proposal.caution;

import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.caution.PracticeDays.Stay;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds, for proposals that are still open, what should be known before anybody is asked. */
@ApplicationScoped
public class FindCautions {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final PracticeDays practiceDays;
    private final DatedRules rules;
    private final Pairs pairs;

    public FindCautions(
            Practitioners practitioners,
            Vacancies vacancies,
            PracticeDays practiceDays,
            DatedRules rules,
            Pairs pairs) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.practiceDays = practiceDays;
        this.rules = rules;
        this.pairs = pairs;
    }

    /** By proposal; those of which nothing is to be said are absent. */
    @Transactional
    public Map<UUID, List<Caution>> handle(Collection<Proposal> proposals) {
        var open = proposals.stream()
                .filter(it -> it.status() == Proposal.Status.PROPOSED || it.status() == Proposal.Status.OFFERED)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Practitioner> doctors = practitioners.list(ids(open, Proposal::practitionerId)).stream()
                .collect(Collectors.toMap(Practitioner::id, Function.identity()));
        Map<UUID, Vacancy> needs = vacancies.list(ids(open, Proposal::vacancyId)).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        var stays = stays(open, needs);
        var days = stays.isEmpty() ? Map.<Stay, Set<LocalDate>>of() : practiceDays.of(stays);
        Map<UUID, List<Caution>> found = new HashMap<>();
        for (Proposal it : open) {
            var doctor = doctors.get(it.practitionerId());
            var need = needs.get(it.vacancyId());
            if (doctor != null && need != null) {
                var cautions = cautions(it, doctor, need, days);
                if (!cautions.isEmpty()) {
                    found.put(it.id(), cautions);
                }
            }
        }
        return found;
    }

    /** Those of replacements, at whose practice the doctor's days are counted. */
    private static Set<Stay> stays(List<Proposal> proposals, Map<UUID, Vacancy> needs) {
        Set<Stay> stays = new HashSet<>();
        for (Proposal it : proposals) {
            var need = needs.get(it.vacancyId());
            if (need != null && need.kind() == MissionKind.REPLACEMENT) {
                stays.add(new Stay(it.practitionerId(), need.practice()));
            }
        }
        return stays;
    }

    private List<Caution> cautions(Proposal it, Practitioner doctor, Vacancy need, Map<Stay, Set<LocalDate>> days) {
        List<Caution> found = new ArrayList<>(Caution.ofPapers(doctor, need, it.halfDays()));
        if (need.kind() == MissionKind.REPLACEMENT) {
            var counted = days.getOrDefault(new Stay(doctor.id(), need.practice()), Set.of());
            var today = pairs.today();
            Caution.ofPracticeDays(
                            PracticeDays.with(it.halfDays(), counted),
                            rules.number(RuleCode.NON_COMPETITION_WARNING_DAYS, today),
                            rules.number(RuleCode.NON_COMPETITION_DAYS, today))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<String> ids(List<Proposal> proposals, Function<Proposal, UUID> which) {
        return proposals.stream().map(which).map(UUID::toString).distinct().toList();
    }
}
