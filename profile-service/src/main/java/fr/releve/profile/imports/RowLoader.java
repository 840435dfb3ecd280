package fr.releve.profile.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one row of a table into what it stands for, within the caller's transaction. */
interface RowLoader {

    ImportKind kind();

    /** All that the table must have. */
    List<String> columns();

    /** What it may have besides; a table without them has empty cells there. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /** The cell that names the thing, the same in every load. */
    default String reference() {
        return "reference";
    }

    /** Whether the row is loaded before the others, wherever it stands. */
    default boolean comesFirst(Row row) {
        return false;
    }

    /** Those of the loaded things that are still there; the row of another is as new once it changes. */
    default Set<UUID> there(Collection<UUID> targets) {
        return Set.copyOf(targets);
    }

    /**
     * Stores nothing if it throws.
     *
     * @param existing what the row with this reference became before; null if it is new, and for places
     * @return what it has become; null for places, which are their reference
     * @throws BadCell or a problem if the row breaks a rule
     */
    @Nullable
    UUID load(Row row, @Nullable UUID existing);

    /** These stand in the table again, changed or not. */
    default void seen(List<UUID> targets) {}
}
