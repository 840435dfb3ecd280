package fr.releve.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and {@code --name value} pairs of a command line. */
record Options(List<String> words, Map<String, String> values) {

    static Options parse(List<String> arguments) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < arguments.size(); index++) {
            String it = arguments.get(index);
            if (it.startsWith("--") && index + 1 < arguments.size()) {
                values.put(it.substring(2), arguments.get(++index));
            } else {
                words.add(it);
            }
        }
        return new Options(List.copyOf(words), Map.copyOf(values));
    }

    /** The directories named, at least one. */
    List<Path> directories() {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("name at least one directory in the neutral planning format");
        }
        return words.stream().map(Path::of).toList();
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
