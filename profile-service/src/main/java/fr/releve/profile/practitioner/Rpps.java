package fr.releve.profile.practitioner;

import java.util.regex.Pattern;

/** The national number of a health professional: 11 digits, the last one a check digit (Luhn) in practice. */
final class Rpps {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");

    private Rpps() {}

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
