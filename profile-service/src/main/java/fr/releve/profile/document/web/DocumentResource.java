package fr.releve.profile.document.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.limit.Turnstile;
import fr.releve.kit.problem.Busy;
import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.profile.document.Document;
import fr.releve.profile.document.DocumentKind;
import fr.releve.profile.document.ForgetDocuments;
import fr.releve.profile.document.KeepDocument;
import fr.releve.profile.document.ReadDocuments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The document passport of a doctor. */
@Path("/practitioners/{id}/documents")
@RunOnVirtualThread
public class DocumentResource {

    private static final String ANY_BINARY = "application/octet-stream";

    private final KeepDocument keep;
    private final ReadDocuments read;
    private final ForgetDocuments forget;
    private final PaperTraffic traffic;
    private final CurrentCaller caller;
    private final Vertx vertx;

    DocumentResource(
            KeepDocument keep,
            ReadDocuments read,
            ForgetDocuments forget,
            PaperTraffic traffic,
            CurrentCaller caller,
            Vertx vertx) {
        this.keep = keep;
        this.read = read;
        this.forget = forget;
        this.traffic = traffic;
        this.caller = caller;
        this.vertx = vertx;
    }

    /** A paper as listed: what it says is asked for by its id. */
    public record DocumentView(
            UUID id,
            DocumentKind kind,
            String contentType,
            int size,
            @Nullable LocalDate validUntil,
            Instant receivedAt) {

        static DocumentView of(Document it) {
            return new DocumentView(
                    it.id(),
                    it.kind(),
                    it.type().mediaType(),
                    it.size(),
                    it.validUntil().orElse(null),
                    it.receivedAt());
        }
    }

    @GET
    @RolesAllowed({PRACTITIONER, COORDINATOR})
    public List<DocumentView> list(@RestPath UUID id) {
        return read.list(id, caller.get()).stream().map(DocumentView::of).toList();
    }

    /** The body is the paper itself. */
    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", ANY_BINARY})
    @RolesAllowed(PRACTITIONER)
    public Response add(
            @RestPath UUID id,
            @RestQuery @Nullable DocumentKind kind,
            @RestQuery @Nullable LocalDate validUntil,
            @Nullable InputStream content)
            throws IOException {
        var who = caller.get();
        try (var _ = sends(who, content);
                var paper = WaitingPaper.receive(content == null ? InputStream.nullInputStream() : content);
                var _ = traffic.checks()) {
            if (kind == null) {
                throw new InvalidRequest(
                        ProblemKind.KIND_MISSING,
                        "/kind",
                        "Say LICENCE, REGISTRATION, INSURANCE, IDENTITY or BANK_DETAILS.");
            }
            return created(id, keep.handle(id, new Document.Entry(kind, validUntil, paper.read()), who));
        }
    }

    /** Of who is sent away nothing is kept: what they send is read to its end, as another request may follow on the same connection. */
    private Turnstile.Place sends(Caller who, @Nullable InputStream content) throws IOException {
        try {
            return traffic.sends(who.account());
        } catch (Busy later) {
            if (content != null) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            throw later;
        }
    }

    private static Response created(UUID id, Document document) {
        return Response.created(URI.create("/practitioners/" + id + "/documents/" + document.id()))
                .entity(DocumentView.of(document))
                .build();
    }

    /** Handed out as a file, never to be run or guessed at by a browser. */
    @GET
    @Path("/{documentId}")
    @RolesAllowed({PRACTITIONER, COORDINATOR})
    public Response open(@RestPath UUID id, @RestPath UUID documentId, @Context RoutingContext request)
            throws IOException {
        var who = caller.get();
        var fetching = traffic.fetches(who.account());
        request.addEndHandler(sent -> fetching.close());
        if (request.response().closed()) {
            fetching.close();
        }
        Document document;
        AsyncFile content;
        try (var _ = traffic.opens()) {
            var opened = read.open(id, documentId, who);
            document = opened.document();
            content = WaitingPaper.send(opened.content(), vertx);
        }
        request.addEndHandler(sent -> WaitingPaper.discard(content));
        if (request.response().closed()) {
            WaitingPaper.discard(content);
        }
        String name = document.kind().name().toLowerCase(Locale.ROOT) + "."
                + document.type().name().toLowerCase(Locale.ROOT);
        return Response.ok(content, document.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @DELETE
    @Path("/{documentId}")
    @RolesAllowed(PRACTITIONER)
    public void remove(@RestPath UUID id, @RestPath UUID documentId) {
        forget.handle(id, documentId, caller.get());
    }
}
