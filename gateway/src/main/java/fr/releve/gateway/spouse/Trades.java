package fr.releve.gateway.spouse;

import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.table.Table;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Trades of ROME 4.0 by their names, as far as jobs are known; the names are the register's own and are French. */
final class Trades {

    private static final Pattern WITH_CODE = Pattern.compile(".*\\(([A-Z]\\d{4})\\)\\s*");
    private static final List<Trade> ALL =
            Table.read("/rome.csv", it -> new Trade(it.get("code"), it.get("label"), it.get("job"))).stream()
                    .sorted(FrenchOrder.by(Trade::label))
                    .toList();

    private Trades() {}

    /** @param job how one says it of a person, « Secrétaire » */
    record Trade(String code, String label, String job) {

        /** As it stands in a field: « Secrétariat (M1607) ». */
        public String shown() {
            return label + " (" + code + ")";
        }
    }

    /** By name. */
    static List<Trade> all() {
        return ALL;
    }

    static String shown(String code) {
        return find(code).map(Trade::shown).orElse(code);
    }

    static String label(String code) {
        return find(code).map(Trade::label).orElse(code);
    }

    /** The codes of trades as typed: chosen from the list, by code, or by a name that only one of them has. */
    static Set<String> codes(Collection<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Trades::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String code(String typed) {
        Matcher chosen = WITH_CODE.matcher(typed);
        if (chosen.matches()) {
            return chosen.group(1);
        }
        String wanted = plain(typed);
        List<Trade> named = ALL.stream()
                .filter(it ->
                        plain(it.label()).contains(wanted) || plain(it.job()).contains(wanted))
                .toList();
        return named.size() == 1 ? named.getFirst().code() : typed.toUpperCase(Locale.ROOT);
    }

    private static Optional<Trade> find(String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
