package fr.releve.profile.vacancy.web;

import fr.releve.profile.vacancy.Pay;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** @param amount percent of the fees for FEE_SHARE, euros a half-day or a month for the others */
record PayBody(
        @NotNull(message = "Say how the pay is reckoned.") Pay.Kind kind,

        @NotNull(message = "Say how much.")
        @DecimalMin(value = "0", message = "Pay is not below 0.")
        @DecimalMax(value = Pay.MOST, message = "Pay is 100,000 at most.")
        @Digits(integer = 6, fraction = 2, message = "Pay has two decimals at most.")
        BigDecimal amount) {

    static PayBody of(Pay it) {
        return new PayBody(it.kind(), it.amount());
    }

    Pay toPay() {
        return new Pay(kind, amount);
    }
}
