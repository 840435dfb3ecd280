package fr.releve.matching.contract;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import java.util.List;
import java.util.Map;

/** The legal check does not allow it; the facts name the points that block. */
public class ContractBlocked extends Conflict {

    private static final long serialVersionUID = 1L;

    private ContractBlocked(List<String> codes) {
        super(
                ProblemKind.CONTRACT_BLOCKED,
                "The legal check does not allow this contract to be signed.",
                Map.of("findings", codes));
    }

    /** @throws ContractBlocked if one of them blocks */
    public static void check(List<Finding> findings) {
        var blocking = findings.stream()
                .filter(it -> it.level() == Finding.Level.BLOCKING)
                .map(Finding::code)
                .toList();
        if (!blocking.isEmpty()) {
            throw new ContractBlocked(blocking);
        }
    }
}
