package fr.releve.notification.message.messaging;

import fr.releve.notification.calendar.Hours;
import fr.releve.notification.wording.HalfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates what both topics tell from the contracts. */
final class ContractWords {

    private ContractWords() {}

    static List<HalfDay> halfDays(List<fr.releve.contracts.HalfDay> told) {
        return told.stream().map(it -> HalfDay.parse(it.toString())).toList();
    }

    /** Null for events of before hours were told. */
    static @Nullable Hours hours(fr.releve.contracts.@Nullable Hours told) {
        return told == null ? null : Hours.parse(told.morning(), told.afternoon());
    }
}
