package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Journal;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.placement.Proofs;
import fr.releve.gateway.places.Places;
import fr.releve.kit.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lines of the journal in words. Accounts are only told apart: who of the coordination somebody is stays with the identity provider. */
@ApplicationScoped
class JournalWords {

    /** Accounts that say nothing beyond their side: nobody's, those that were forgotten, and those that are not known. */
    private static final Set<String> UNNAMED = Set.of("", "system", "forgotten");

    private static final int TELLING = 8;

    private final Doctors doctors;
    private final OpenNeeds needs;
    private final Places places;
    private final Together together;
    private final CurrentCaller caller;

    JournalWords(Doctors doctors, OpenNeeds needs, Places places, Together together, CurrentCaller caller) {
        this.together = together;
        this.doctors = doctors;
        this.needs = needs;
        this.places = places;
        this.caller = caller;
    }

    /**
     * @param who the side, and which account of it
     * @param proof of what went to the Ordre, or of its answer; empty if none was kept
     * @param link to what it was done to; empty where no page shows it
     */
    record Said(
            Instant at,
            String who,
            String what,
            String reason,
            String proof,
            String doctor,
            String need,
            String territory,
            String link) {}

    /** Each doctor and each need is asked for once, however many lines tell of them. */
    List<Said> of(List<Journal.Line> lines) {
        List<UUID> people =
                lines.stream().map(Journal.Line::practitionerId).distinct().toList();
        for (int from = 0; from < people.size(); from += Lists.STRETCH) {
            doctors.findAll(people.subList(from, Math.min(from + Lists.STRETCH, people.size())));
        }
        List<UUID> asked =
                lines.stream().map(Journal.Line::vacancyId).distinct().toList();
        Map<UUID, String> called = together.map(asked, it -> Map.entry(it, need(it))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return lines.stream()
                .map(it -> of(it, called.getOrDefault(it.vacancyId(), "")))
                .toList();
    }

    private Said of(Journal.Line it, String need) {
        return new Said(
                it.at(),
                who(it),
                Wording.orCode("deed", it.deed()),
                it.reason() == null
                        ? ""
                        : Wording.find("because." + it.reason()).orElse(it.reason()),
                Proofs.words(it.reference(), it.date()),
                Doctors.name(doctors.find(it.practitionerId())),
                need,
                places.territoryName(it.territory()),
                "PLACEMENT".equals(it.subject())
                        ? "/placements/" + it.id()
                        : "PUBLISHED".equals(it.deed()) ? "/coordination?proposition=" + it.id() : "");
    }

    private String who(Journal.Line it) {
        String side = Wording.orCode("party", it.party());
        if (UNNAMED.contains(it.account())) {
            return side;
        }
        return it.account().equals(caller.get().account())
                ? Wording.with("party.you", side)
                : Wording.with(
                        "party.account",
                        side,
                        it.account().substring(0, Math.min(TELLING, it.account().length())));
    }

    private String need(UUID id) {
        return ServiceProblem.found(() -> needs.one(id))
                .map(it -> places.communeName(it.commune()) + " · " + it.title())
                .orElseGet(() -> Wording.of("need.gone"));
    }
}
