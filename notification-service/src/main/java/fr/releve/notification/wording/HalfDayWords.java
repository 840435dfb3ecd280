package fr.releve.notification.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The words that a list of half-days is made of. */
record HalfDayWords(Language language) {

    private DatesInWords dates() {
        return new DatesInWords(language);
    }

    /** {@code mardi 24 novembre 2026, matin}. */
    String day(LocalDate date, Set<HalfDay.Part> parts) {
        return dates().day(date) + ", " + parts(parts);
    }

    /** {@code 12 mardis, matin et après-midi, du 5 janvier au 23 mars 2027, sauf le 19 janvier}. */
    String series(int number, LocalDate first, LocalDate last, Set<HalfDay.Part> parts, List<LocalDate> leftOut) {
        return number + " " + dates().weekday(first) + "s, " + parts(parts) + ", " + dates().span(first, last)
                + except(leftOut);
    }

    /** {@code et 4 autres demi-journées, jusqu’au samedi 3 avril 2027}. */
    String rest(int number, LocalDate last) {
        String until = dates().day(last);
        return switch (language) {
            case FRENCH -> "et " + count(number, "autre demi-journée", "autres demi-journées") + ", jusqu’au " + until;
            case ENGLISH -> "and " + count(number, "more half-day", "more half-days") + ", until " + until;
        };
    }

    /** {@code 24 demi-journées}. */
    String count(int number) {
        return switch (language) {
            case FRENCH -> count(number, "demi-journée", "demi-journées");
            case ENGLISH -> count(number, "half-day", "half-days");
        };
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String except(List<LocalDate> leftOut) {
        if (leftOut.isEmpty()) {
            return "";
        }
        List<String> days = leftOut.stream().map(dates()::dayMonth).toList();
        return switch (language) {
            case FRENCH -> ", sauf le " + String.join(" et le ", days);
            case ENGLISH -> ", except " + String.join(" and ", days);
        };
    }

    private String parts(Set<HalfDay.Part> parts) {
        boolean wholeDay = parts.size() == HalfDay.Part.values().length;
        boolean morning = parts.contains(HalfDay.Part.AM);
        return switch (language) {
            case FRENCH -> wholeDay ? "matin et après-midi" : morning ? "matin" : "après-midi";
            case ENGLISH -> wholeDay ? "morning and afternoon" : morning ? "morning" : "afternoon";
        };
    }
}
