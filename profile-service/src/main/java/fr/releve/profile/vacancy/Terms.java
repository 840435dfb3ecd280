package fr.releve.profile.vacancy;

import fr.releve.profile.mission.MissionKind;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What doctor and host say yes to besides the half-days. Whoever said yes to others is asked anew.
 *
 * @param commune INSEE code
 * @param amount without zeros at its end, so that 85 and 85.00 are the same
 */
record Terms(
        MissionKind kind,
        String commune,
        UUID practice,
        String practiceName,
        boolean housingOffered,
        Pay.Kind pay,
        BigDecimal amount) {

    static Terms of(Need it) {
        return new Terms(
                it.kind(),
                it.commune(),
                it.practice().id(),
                it.practice().name(),
                it.housingOffered(),
                it.pay().kind(),
                it.pay().amount().stripTrailingZeros());
    }
}
