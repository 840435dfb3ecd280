package fr.releve.profile.imports;

import fr.releve.profile.text.MailAddress;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a table: its cells by column, read as what they should be. */
final class Row {

    private static final String LIST_SEPARATOR = "|";

    private final long line;
    private final SortedMap<String, String> cells;

    /** @param line of the file, from 1, on which the row begins */
    Row(long line, Map<String, String> cells) {
        this.line = line;
        this.cells = new TreeMap<>(cells);
    }

    long line() {
        return line;
    }

    /** Whether the table has the column at all. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** As it stands in the file. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String text(String column) {
        String cell = cell(column).strip();
        if (cell.isEmpty()) {
            throw new BadCell(column, "A value is missing.");
        }
        if (cell.length() > TextLimits.DESCRIPTION || cell.indexOf('\0') >= 0) {
            throw new BadCell(
                    column, "The text is longer than " + TextLimits.DESCRIPTION + " characters or has a NUL in it.");
        }
        return cell;
    }

    /**
     * A text of one line, as names and titles are.
     *
     * @param otherwise what is said of a longer one
     */
    String line(String column, int longest, String otherwise) {
        String cell = text(column);
        if (cell.length() > longest) {
            throw new BadCell(column, otherwise);
        }
        if (!OneLine.Validator.isOneLine(cell)) {
            throw new BadCell(column, OneLine.SAID);
        }
        return cell;
    }

    /** First or last name of a person. */
    String personName(String column) {
        String cell = line(column, TextLimits.PERSON, TextLimits.PERSON_SAID);
        if (!cell.matches(TextLimits.PERSON_NAME)) {
            throw new BadCell(column, TextLimits.PERSON_NAME_SAID);
        }
        return cell;
    }

    @Nullable
    String lineOrNull(String column, int longest, String otherwise) {
        return cell(column).isBlank() ? null : line(column, longest, otherwise);
    }

    @Nullable
    String textOrNull(String column) {
        return cell(column).isBlank() ? null : text(column);
    }

    String matching(String column, String pattern, String otherwise) {
        String cell = text(column);
        if (!cell.matches(pattern)) {
            throw new BadCell(column, otherwise);
        }
        return cell;
    }

    String email(String column) {
        String cell = line(column, MailAddress.LONGEST, MailAddress.TOO_LONG);
        MailAddress.Validator.refusal(cell).ifPresent(said -> {
            throw new BadCell(column, said);
        });
        return cell;
    }

    @Nullable
    String phoneOrNull(String column) {
        return cell(column).isBlank() ? null : matching(column, TextLimits.PHONE, TextLimits.PHONE_SAID);
    }

    int whole(String column, int least, int most) {
        int number = read(column, Integer::valueOf, "is no whole number");
        if (number < least || number > most) {
            throw new BadCell(column, number + " is not between " + least + " and " + most + ".");
        }
        return number;
    }

    /** Degrees. */
    double degrees(String column, int most) {
        double degrees = read(column, Double::valueOf, "is no number");
        if (!(Math.abs(degrees) <= most)) {
            throw new BadCell(column, degrees + " is not between -" + most + " and " + most + ".");
        }
        return degrees;
    }

    BigDecimal amount(String column, BigDecimal most) {
        BigDecimal amount = read(column, BigDecimal::new, "is no amount");
        if (amount.signum() < 0 || amount.scale() > 2 || amount.compareTo(most) > 0) {
            throw new BadCell(column, "An amount is from 0 to " + most + ", with two decimals at most.");
        }
        return amount;
    }

    LocalDate date(String column) {
        return read(column, LocalDate::parse, "is no date; one reads 2026-12-01");
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadCell(column, text(column) + " is neither true nor false.");
        };
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    <E extends Enum<E>> @Nullable E oneOrNull(String column, Class<E> type) {
        String cell = textOrNull(column);
        return cell == null ? null : constant(column, cell, type);
    }

    <E extends Enum<E>> List<E> some(String column, Class<E> type) {
        return texts(column).stream().map(it -> constant(column, it, type)).toList();
    }

    /** The parts of a list; an empty cell is an empty list. */
    List<String> texts(String column) {
        String cell = textOrNull(column);
        return cell == null ? List.of() : List.of(cell.split(Pattern.quote(LIST_SEPARATOR), -1));
    }

    /** The row's content: the same for two rows exactly if all cells are. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            cells.forEach((column, cell) ->
                    digest.update((column + '\u001f' + cell + '\u001e').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private <T> T read(String column, Function<String, T> reading, String otherwise) {
        String cell = text(column);
        try {
            return reading.apply(cell);
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new BadCell(column, cell + " " + otherwise + ".");
        }
    }

    private static <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadCell(
                        column,
                        name + " is none of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
