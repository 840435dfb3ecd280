package fr.releve.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormEncodedDataDefinition;
import org.jspecify.annotations.Nullable;

/** Turns whatever a request ended with into a problem document. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String WHOLE_BODY = "";
    private static final String FORM_PARSER = FormEncodedDataDefinition.class.getName();

    /** What was refused is logged by its kind alone: the sentence may name what the caller sent. */
    @ServerExceptionMapper
    public RestResponse<ProblemDocument> problem(Problem problem) {
        if (problem.status() != RestResponse.StatusCode.NOT_FOUND) {
            LOG.infof("refused: problem=%s status=%d", problem.slug(), problem.status());
        }
        return told(problem);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> constraints(ConstraintViolationException broken) {
        return problem(new InvalidRequest(broken.getConstraintViolations().stream()
                .map(it -> new Problem.Fault(pointer(it.getPropertyPath()), sentence(it)))
                .sorted(Comparator.comparing(Problem.Fault::pointer).thenComparing(Problem.Fault::detail))
                .toList()));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> mismatch(MismatchedInputException unreadable) {
        return json(unreadable);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> json(JacksonException unreadable) {
        return problem(new InvalidRequest(ProblemKind.UNREADABLE_BODY, pointer(unreadable), sentence(unreadable)));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> http(WebApplicationException plain) {
        if (plain.getCause() instanceof JacksonException unreadable) {
            return json(unreadable);
        }
        int status = plain.getResponse().getStatus();
        return answer(
                switch (status) {
                    case 404 -> ProblemDocument.of(404, ProblemKind.NOT_FOUND, "There is nothing at this address.");
                    case 405 ->
                        ProblemDocument.of(
                                405, ProblemKind.METHOD_NOT_ALLOWED, "This address does not know that method.");
                    case 406 ->
                        ProblemDocument.of(
                                406,
                                ProblemKind.NOT_ACCEPTABLE,
                                HttpHeaders.ACCEPT,
                                "No answer of the wanted media type is to be had.");
                    case 413 ->
                        ProblemDocument.of(
                                413, ProblemKind.BODY_TOO_LARGE, WHOLE_BODY, "The request's body is too large.");
                    case 415 ->
                        ProblemDocument.of(
                                415,
                                ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                                HttpHeaders.CONTENT_TYPE,
                                "The body's media type is not read here.");
                    default ->
                        status >= 500
                                ? unexpected(plain)
                                : ProblemDocument.of(
                                        status, ProblemKind.BAD_REQUEST, "The request cannot be understood.");
                });
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<ProblemDocument> unauthenticated(UnauthorizedException nobody) {
        return challenge();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<ProblemDocument> unauthenticated(AuthenticationFailedException nobody) {
        return challenge();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<ProblemDocument> forbidden(ForbiddenException refused) {
        return answer(ProblemDocument.of(403, ProblemKind.FORBIDDEN, "Your account may not do this."));
    }

    /** Without the identity server nobody is known. */
    @ServerExceptionMapper
    public RestResponse<ProblemDocument> nobodyKnown(OIDCException away) {
        return away("identity server", away.getMessage());
    }

    /**
     * A part that a request needs is away, or too busy, and comes back by itself: no fault of the request and none of ours, so the log has
     * a line of it and no trace.
     *
     * @param how it shows, for the log alone: nothing that tells of somebody
     */
    public static RestResponse<ProblemDocument> away(String part, @Nullable String how) {
        LOG.warnf("request failed by a part that is away: %s: %s", part, how);
        return told(new Busy(
                RestResponse.StatusCode.SERVICE_UNAVAILABLE,
                ProblemKind.SERVICE_UNAVAILABLE,
                "A part of Relève is away at the moment; try again."));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> anything(Throwable unknown) {
        if (isHungUp(unknown)) {
            return problem(new InvalidRequest(ProblemKind.UNREADABLE_BODY, WHOLE_BODY, "The body did not come whole."));
        }
        return answer(
                isUnreadableForm(unknown)
                        ? ProblemDocument.of(
                                400, ProblemKind.UNREADABLE_BODY, WHOLE_BODY, "The form is not well encoded.")
                        : unexpected(unknown));
    }

    /** Whether the caller went away while they were sending, and no service that was asked: nobody reads what is answered. */
    private static boolean isHungUp(Throwable unknown) {
        var chain =
                Stream.iterate(unknown, Objects::nonNull, Throwable::getCause).toList();
        return chain.stream().anyMatch(HttpClosedException.class::isInstance)
                && chain.stream().noneMatch(ProcessingException.class::isInstance);
    }

    /** Whether the request's form could not be decoded: RESTEasy lets what its parser throws come up like any error of ours. */
    public static boolean isUnreadableForm(Throwable unknown) {
        return unknown instanceof IllegalArgumentException
                && Arrays.stream(unknown.getStackTrace())
                        .anyMatch(it -> it.getClassName().startsWith(FORM_PARSER));
    }

    private static ProblemDocument unexpected(Throwable unknown) {
        LOG.error("request failed unexpectedly", unknown);
        return ProblemDocument.of(500, ProblemKind.UNEXPECTED, "Relève failed to answer; the fault is recorded.");
    }

    private static RestResponse<ProblemDocument> challenge() {
        return document(ProblemDocument.of(401, ProblemKind.UNAUTHENTICATED, "Log in, or send a valid bearer token."))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static RestResponse<ProblemDocument> told(Problem problem) {
        var answer = document(ProblemDocument.of(problem));
        problem.retryAfter().ifPresent(it -> answer.header(HttpHeaders.RETRY_AFTER, it.toSeconds()));
        return answer.build();
    }

    private static RestResponse<ProblemDocument> answer(ProblemDocument document) {
        return document(document).build();
    }

    private static RestResponse.ResponseBuilder<ProblemDocument> document(ProblemDocument it) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(it.status()), it)
                .header(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
    }

    /** Drops the method and the parameter of the resource: what is left is the place in the body, or the parameter's name. */
    private static String pointer(Path path) {
        List<String> names = StreamSupport.stream(path.spliterator(), false)
                .skip(1)
                .map(ProblemMapper::name)
                .filter(it -> !it.isEmpty())
                .toList();
        return names.size() > 1 ? "/" + String.join("/", names.subList(1, names.size())) : String.join("", names);
    }

    /** An element of a list has an index and no name of its own; one of a set has neither. */
    private static String name(Path.Node node) {
        String index = node.getIndex() == null ? "" : String.valueOf(node.getIndex());
        String name = node.getName() == null || node.getKind() == ElementKind.CONTAINER_ELEMENT ? "" : node.getName();
        return index.isEmpty() || name.isEmpty() ? index + name : index + "/" + name;
    }

    private static String sentence(ConstraintViolation<?> broken) {
        return broken.getMessage();
    }

    /** Where a value does not fit; of what is no JSON, where reading stopped. */
    private static String pointer(JacksonException unreadable) {
        return switch (unreadable) {
            case StreamReadException broken
            when broken.getProcessor() != null ->
                broken.getProcessor().getParsingContext().pathAsPointer().toString();
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException broken -> pointer(broken);
            case JsonMappingException mapping -> pointer(mapping.getPath());
            default -> WHOLE_BODY;
        };
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String sentence(JacksonException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                "The field " + unknown.getPropertyName() + " is unknown here.";
            case InvalidTypeIdException kind -> "There is no type " + shorten(kind.getTypeId()) + " here.";
            case InvalidFormatException form ->
                "The value " + shorten(form.getValue()) + " is not " + wanted(form) + ".";
            case MismatchedInputException shape ->
                "A value of another type is expected"
                        + (shape.getTargetType() == null ? "." : ": " + kind(shape.getTargetType()) + ".");
            default -> "The body is not well-formed JSON" + whereItStops(unreadable.getLocation()) + ".";
        };
    }

    private static String whereItStops(@Nullable JsonLocation place) {
        return place == null ? "" : ": line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String wanted(InvalidFormatException form) {
        Class<?> type = form.getTargetType();
        return type != null && type.isEnum()
                ? "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                : kind(type);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "readable";
        }
        Map<String, String> known = Map.of(
                "LocalDate", "a date, 2026-12-01",
                "UUID", "a UUID",
                "int", "a whole number",
                "long", "a whole number",
                "boolean", "true or false",
                "List", "a list",
                "Set", "a list");
        return known.getOrDefault(
                type.getSimpleName(), "a " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String shorten(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
