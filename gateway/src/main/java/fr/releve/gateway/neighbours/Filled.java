package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import java.util.List;
import java.util.UUID;

/** Half-days of needs to which doctor and host have both agreed, for those who manage them. */
public record Filled(List<Agreed> items) {

    /** @param doctors who come then */
    public record Agreed(UUID vacancyId, HalfDay halfDay, int doctors) {}

    /** Of a published need, for everybody. */
    public record OfNeed(UUID vacancyId, List<Doctors> halfDays) {}

    /** @param doctors who come then */
    public record Doctors(HalfDay halfDay, int doctors) {}
}
