package fr.releve.matching.plan.mapping;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.search.SpouseExchanges;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.family.FamilyWishes;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.readmodel.Practitioner;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * After a plan made without any family data: exchanges that give a spouse a job and lower no doctor's own score and no territory's cover.
 * Nothing of it outlives them but where the doctors are: no lead is kept, told or scored.
 */
final class FamilyExchanges {

    /** The nearer the job, the earlier its exchange is tried; the bonus decides nothing else. */
    private static final int FARTHEST_MINUTES = 1_000;

    private final EngineWords words;
    private final FamilyWishes wishes;
    private final MatchingConfig.Family limits;
    private final Numbers<UUID> leads = new Numbers<>();

    FamilyExchanges(EngineWords words, FamilyWishes wishes, MatchingConfig.Family limits) {
        this.words = words;
        this.wishes = wishes;
        this.limits = limits;
    }

    /** @param plan of the instance, made without family data */
    List<Assignment> after(Instance instance, List<Assignment> plan, Landscape landscape) {
        if (wishes.isEmpty()) {
            return plan;
        }
        return SpouseExchanges.of(withSpouses(instance, landscape), plan).stream()
                .map(it -> new Assignment(it.doctor(), it.vacancy(), it.slots()))
                .toList();
    }

    Instance withSpouses(Instance instance, Landscape landscape) {
        List<SpouseOption> options = new ArrayList<>();
        for (Practitioner practitioner : landscape.practitioners()) {
            for (Candidate candidate : landscape.candidatesOf(practitioner.id())) {
                words.arc(candidate).ifPresent(arc -> {
                    var posting = candidate.pair().vacancy().place();
                    for (var job : wishes.near(practitioner.id(), posting, limits.jobsAPosting())) {
                        options.add(new SpouseOption(
                                arc.doctor(),
                                arc.vacancy(),
                                leads.of(job.lead()),
                                FARTHEST_MINUTES - Math.min(job.minutes(), FARTHEST_MINUTES),
                                limits.leastHalfDays()));
                    }
                });
            }
        }
        List<Integer> open = IntStream.range(0, leads.ids().size()).boxed().toList();
        return new Instance(
                instance.horizon(),
                instance.doctors(),
                instance.vacancies(),
                instance.territories(),
                instance.arcs(),
                open,
                options,
                instance.pins(),
                instance.stability());
    }
}
