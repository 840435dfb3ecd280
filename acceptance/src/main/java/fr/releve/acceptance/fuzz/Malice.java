package fr.releve.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that have broken programs before. */
final class Malice {

    /** What a template engine that reads what people typed would make of {@link #TEMPLATES}. */
    static final String EVALUATED = "40114011";

    private static final List<String> TEMPLATES = List.of(
            "{13371337*3}",
            "{{13371337*3}}",
            "${13371337*3}",
            "#{13371337*3}",
            "<%= 13371337*3 %>",
            "{#each 1}{/each}",
            "{str:eval('13371337*3')}",
            "${jndi:ldap://127.0.0.1:1/a}");

    private static final List<String> SQL = List.of(
            "' or '1'='1",
            "'; drop table practitioner; --",
            "\" or \"\"=\"",
            "1) or (1=1",
            "%",
            "_",
            "\\",
            "' union select null--",
            "{d '2026-01-01'}",
            ":name",
            "?1");

    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..%2f..%2f",
            "..;/q/metrics",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "C:\\boot.ini",
            "/dev/zero",
            "contacts/../../q/health");

    private static final List<String> UNICODE = List.of(
            "\u0000",
            "a\u0000b",
            "\u202Etxet",
            "\uD83D\uDE00",
            "e\u0301",
            "\uFEFF",
            "\uD800",
            "\uFFFF",
            "İıſK",
            "٣٤٥",
            "ﷺ",
            "\u2028",
            "\t\r\n",
            "Z̴a̵l̶g̷o̸".repeat(20));

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]>",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
            "javascript:alert(1)",
            "&lt;b&gt;");

    private static final List<String> FORMULAS =
            List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1,1)", "\t=1+1", "=HYPERLINK(\"http://127.0.0.1:1\")");

    private static final List<String> SHAPES = List.of(
            "",
            " ",
            "null",
            "undefined",
            "true",
            "NaN",
            "-0",
            "00",
            "1e400",
            "0x10",
            "2026-02-30",
            "+999999999-12-31",
            "-4713-01-01",
            "0000-00-00",
            "9999-12-31",
            "2026-12-01:XX",
            "2026-12-01:AM",
            "24:00",
            "[]",
            "{}",
            "*",
            "200042182",
            "53271",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1");

    private static final List<List<String>> KINDS =
            List.of(TEMPLATES, SQL, PATHS, UNICODE, MARKUP, FORMULAS, SHAPES, SHAPES);

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e19",
            "1e400",
            "-1e-400",
            "0.1",
            "3.999999999999999999999",
            "123456789012345678901234567890");

    private static final int DEEP = 3_000;

    private Malice() {}

    static String text(RandomGenerator random) {
        return switch (random.nextInt(40)) {
            case 0 -> "A".repeat(70_000);
            case 1 -> "é".repeat(random.nextInt(300));
            case 2 -> anyCharacters(random);
            default -> pick(pick(KINDS, random), random);
        };
    }

    static JsonNode node(RandomGenerator random) {
        var factory = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> factory.nullNode();
            case 1 -> factory.booleanNode(random.nextBoolean());
            case 2 -> factory.arrayNode();
            case 3 -> factory.objectNode();
            case 4 -> factory.objectNode().put(text(random), text(random));
            case 5 -> factory.arrayNode().add(text(random)).addNull().add(1);
            case 6, 7 -> number(random);
            default -> factory.textNode(text(random));
        };
    }

    /** Bodies that are no JSON, or more of it than anybody reads. */
    static String body(RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 1 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
            case 2 -> "{\"a\":1,\"a\":2}";
            case 3 -> "{";
            case 4 -> "";
            case 5 -> "\uFEFF{}";
            case 6 -> "[" + "1,".repeat(20_000) + "1]";
            case 7 -> "1".repeat(5_000);
            case 8 -> "{\"@class\":\"java.lang.Runtime\",\"@type\":\"x\"}";
            default -> text(random);
        };
    }

    private static JsonNode number(RandomGenerator random) {
        var number = new BigDecimal(pick(NUMBERS, random));
        return number.scale() <= 0 && number.precision() - number.scale() < 40
                ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                : JsonNodeFactory.instance.numberNode(number);
    }

    /** A line-up of characters of every plane. */
    private static String anyCharacters(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
