package fr.releve.kit.problem;

import java.time.Duration;
import java.util.Optional;

/**
 * Now is not the time: others are before this one, or a part is away. Later it may be done; nothing was, unless it failed so late that nobody
 * can tell, or the sentence says otherwise.
 */
public class Busy extends Problem {

    private static final long serialVersionUID = 1L;
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /** @param status 429 if the caller's own requests are before this one, 503 if others' are, or a part is away */
    public Busy(int status, ProblemKind kind, String detail) {
        super(status, kind, detail);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(A_MOMENT);
    }
}
