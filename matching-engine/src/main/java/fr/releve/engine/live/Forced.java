package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan would change if a pair had to be in it: the confirmation of a {@link WhyNot}.
 *
 * @param placed the assignment it would get, or null when it cannot be placed at all
 * @param change in points; below zero, what placing the pair would cost
 * @param removed what others, and the doctor, would lose
 * @param added what they would get instead
 */
public record Forced(@Nullable Assignment placed, long change, List<Assignment> removed, List<Assignment> added) {

    public Forced {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
