package fr.releve.profile.vacancy;

import java.math.BigDecimal;

/**
 * What a doctor gets.
 *
 * @param amount percent of the fees for FEE_SHARE, euros a half-day for the others, gross where it is a salary
 */
public record Pay(Kind kind, BigDecimal amount) {

    public static final String MOST = "100000";

    /** 1E2 is 100: nobody writes out the noughts of a larger exponent. */
    public Pay {
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** A share of the fees, a sum a half-day, a gross salary a half-day. */
    public enum Kind {
        FEE_SHARE,
        PER_HALF_DAY,
        SALARY
    }
}
