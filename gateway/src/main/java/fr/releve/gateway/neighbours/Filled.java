package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.util.List;
import java.util.UUID;

/** Half-days of needs to which doctor and host have both agreed. */
public record Filled(List<Agreed> items) {

    /** @param doctors who come then */
    public record Agreed(UUID vacancyId, HalfDay halfDay, int doctors) {}
}
