package fr.releve.notification.message.messaging;

import fr.releve.notification.wording.HalfDay;
import java.util.List;

/** Translates what both topics tell from the contracts. */
final class ContractWords {

    private ContractWords() {}

    static List<HalfDay> halfDays(List<fr.releve.contracts.HalfDay> told) {
        return told.stream().map(it -> HalfDay.parse(it.toString())).toList();
    }
}
