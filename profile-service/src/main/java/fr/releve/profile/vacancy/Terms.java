package fr.releve.profile.vacancy;

import fr.releve.profile.mission.MissionKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * What doctor and host say yes to besides the half-days. Whoever said yes to others is asked anew.
 *
 * @param commune INSEE code
 * @param payAmount percent or euros with two decimals, so that 85 and 85.00 are the same
 */
@Embeddable
public record Terms(
        @Enumerated(EnumType.STRING) MissionKind kind,
        String commune,
        UUID practiceId,
        String practiceName,
        boolean housingOffered,
        @Enumerated(EnumType.STRING) Pay.Kind payKind,
        BigDecimal payAmount) {

    public Terms {
        payAmount = payAmount.setScale(2, RoundingMode.HALF_UP);
    }

    static Terms of(Need it) {
        return new Terms(
                it.kind(),
                it.commune(),
                it.practice().id(),
                it.practice().name(),
                it.housingOffered(),
                it.pay().kind(),
                it.pay().amount());
    }
}
