package fr.releve.localstack;

import fr.releve.localstack.process.ManagedProcess.Farewell;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How one part is prepared, launched, recognised as ready and asked to end. */
public interface PartRecipe {

    Part part();

    /** The ports it will listen on; all free before it starts. */
    List<Integer> ports();

    /** Makes what the process needs before it starts (files, data folder); quick when there is nothing to do. */
    default void prepare() {}

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    /** Whether it answers now; never throws. */
    boolean isReady();

    /** What has to exist before others use it; runs after each start, so it only adds what is missing. */
    default void settle() {}

    /** Patience with a part that runs and is not ready; one that ends is noticed at once. */
    default Duration startsWithin() {
        return Duration.ofMinutes(10);
    }

    default Duration stopsWithin() {
        return Duration.ofSeconds(15);
    }

    default Farewell farewell() {
        return Farewell.TERM;
    }
}
