package fr.releve.matching.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules say on one day. It remembers which of them it was asked for, so that a decision can store their versions. */
public final class RuleBook {

    private final Map<String, Rule> byCode;
    private final Set<String> used = new TreeSet<>();

    /** @param inForce one row a code */
    public RuleBook(Collection<Rule> inForce) {
        this.byCode = inForce.stream().collect(Collectors.toMap(Rule::code, Function.identity()));
    }

    /** @throws IllegalStateException if nothing is ruled on that day */
    public Rule rule(String code) {
        var rule = byCode.get(code);
        if (rule == null) {
            throw new IllegalStateException("no rule " + code + " on that day");
        }
        used.add(rule.reference());
        return rule;
    }

    /** As {@link #rule}, where nothing need be ruled on that day. */
    public Optional<Rule> find(String code) {
        return byCode.containsKey(code) ? Optional.of(rule(code)) : Optional.empty();
    }

    public int number(String code) {
        return Integer.parseInt(rule(code).value());
    }

    public boolean holds(String code) {
        return Boolean.parseBoolean(rule(code).value());
    }

    public Span span(String code) {
        return Span.parse(rule(code).value());
    }

    public String source(String code) {
        return rule(code).source();
    }

    /** The row alone, {@code code@version}. */
    public String reference(String code) {
        return rule(code).reference();
    }

    /** Every row asked for so far, {@code code@version}, by code, separated by blanks. */
    public String used() {
        return String.join(" ", used);
    }
}
