package fr.releve.kit.problem;

import java.time.Duration;
import java.util.Optional;

/** Now is not the time: others are before this one. Nothing was done, and later it may be. */
public class Busy extends Problem {

    private static final long serialVersionUID = 1L;
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /** @param status 429 if the caller's own requests are before this one, 503 if others' are */
    public Busy(int status, ProblemKind kind, String detail) {
        super(status, kind, detail);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(A_MOMENT);
    }
}
