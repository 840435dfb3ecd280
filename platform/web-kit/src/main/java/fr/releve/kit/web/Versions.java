package fr.releve.kit.web;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The version of a thing as entity tag: {@code ETag: "3"} on reading, {@code If-Match: "3"} on changing. */
public final class Versions {

    private Versions() {}

    /** 200 with the thing's entity tag. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, tag(version))
                .build();
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller has read and means to change.
     *
     * @throws Problem 428 if the header is missing, 412 if it is no tag of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Missing();
        }
        try {
            return Long.parseLong(ifMatch.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new Stale();
        }
    }

    /** @throws Stale if the thing has moved on since it was read */
    public static void mustBeCurrent(long read, long current) {
        if (read != current) {
            throw new Stale();
        }
    }

    /** Somebody changed the thing since the caller read it. */
    public static final class Stale extends Problem {
        private static final long serialVersionUID = 1L;

        public Stale() {
            super(
                    412,
                    ProblemKind.STALE_VERSION,
                    "Somebody changed this since you read it. Read it again, then change it.",
                    Map.of(),
                    List.of(new Fault(HttpHeaders.IF_MATCH, "This is not the version as it is now.")));
        }
    }

    /** The caller did not say which version they read. */
    public static final class Missing extends Problem {
        private static final long serialVersionUID = 1L;

        Missing() {
            super(
                    428,
                    ProblemKind.VERSION_REQUIRED,
                    "Send the version you read in the header If-Match.",
                    Map.of(),
                    List.of(new Fault(HttpHeaders.IF_MATCH, "The header is missing.")));
        }
    }
}
