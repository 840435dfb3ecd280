package fr.releve.matching.plan.question;

import java.util.Locale;

/** Numbers of things in French. */
final class Count {

    private Count() {}

    /** {@code un autre médecin}, {@code 1 234 points}. */
    static String of(long count, String one, String many) {
        return count == 1 ? one : number(count) + " " + many;
    }

    /** {@code +4 médecins}, {@code +1 médecin}, {@code −2 médecins}. */
    static String difference(long count, String one, String many) {
        String sign = count < 0 ? "−" : "+";
        return sign + number(Math.abs(count)) + " " + (Math.abs(count) < 2 ? one : many);
    }

    private static String number(long count) {
        return String.format(Locale.FRANCE, "%,d", count);
    }
}
