package fr.releve.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words and {@code --name value} or {@code --name=value} pairs of a command line. */
record Options(List<String> words, Map<String, String> values) {

    private static final Path INSTANCES = Path.of("benchmarks", "instances");

    private static final Set<String> NAMES = Set.of(
            "certificate",
            "doctors",
            "events",
            "gap",
            "improve",
            "iterations",
            "out",
            "price",
            "seconds",
            "seed",
            "sizes",
            "steps",
            "threads");

    /** @throws IllegalArgumentException if an option is not known or has no value */
    static Options parse(List<String> arguments) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < arguments.size(); index++) {
            String it = arguments.get(index);
            if (!it.startsWith("--")) {
                words.add(it);
                continue;
            }
            int equals = it.indexOf('=');
            String name = it.substring(2, equals < 0 ? it.length() : equals);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("there is no option --" + name);
            }
            if (equals < 0 && index + 1 == arguments.size()) {
                throw new IllegalArgumentException("--" + name + " has no value");
            }
            values.put(name, equals < 0 ? arguments.get(++index) : it.substring(equals + 1));
        }
        return new Options(List.copyOf(words), Map.copyOf(values));
    }

    /** The first directory named. */
    Path directory() {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("name a directory in the neutral planning format");
        }
        return Path.of(words.getFirst());
    }

    /** @param otherwise instances that the project has, if none is named */
    List<Path> directories(String... otherwise) {
        return words.isEmpty()
                ? Stream.of(otherwise).map(INSTANCES::resolve).toList()
                : words.stream().map(Path::of).toList();
    }

    int number(String name, int otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : whole(name, value);
    }

    static int whole(String name, String value) {
        return read(name, value, Integer::parseInt, "a whole number");
    }

    double decimal(String name, double otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : read(name, value, Double::parseDouble, "a number");
    }

    private static <T> T read(String name, String value, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " is \"" + value + "\", not " + wanted, e);
        }
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
