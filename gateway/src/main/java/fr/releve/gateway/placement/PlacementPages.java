package fr.releve.gateway.placement;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Reserve;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.reserve.Reserves;
import fr.releve.gateway.rules.UsualHours;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Versions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /placements/{id}}: where a placement stands, what it waits for, its contract, its legal check and its history. */
@Path("/placements/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.PRACTITIONER, Roles.MUNICIPALITY, Roles.COORDINATOR})
@Produces(MediaType.TEXT_HTML)
class PlacementPages {

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Reserves reserves;
    private final Places places;
    private final UsualHours hours;
    private final Session session;
    private final InstantSource clock;

    PlacementPages(
            @RestClient MatchingApi matching,
            OpenNeeds needs,
            Reserves reserves,
            Places places,
            UsualHours hours,
            Session session,
            InstantSource clock) {
        this.matching = matching;
        this.needs = needs;
        this.reserves = reserves;
        this.places = places;
        this.hours = hours;
        this.session = session;
        this.clock = clock;
    }

    /** @param preuve the form of which a day was refused, which says so */
    @GET
    public TemplateInstance show(@RestPath UUID id, @RestQuery @DefaultValue("") String preuve) {
        Placement it = matching.placement(id);
        Reader reader = reader();
        Vacancy need = needs.one(it.vacancyId());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        LocalDate today = now.toLocalDate();
        PlacementView view = PlacementView.of(
                it, NeedView.of(need, places), hours.words(it.halfDays()), reader, contacts(id, reader), now);
        return new Whole(
                view,
                reader.home(),
                Extension.of(it, need.sought(now), reader, today),
                reader == Reader.DOCTOR ? List.of() : reserves.relay(it.vacancyId()),
                view.deeds().sign() ? hash(() -> matching.contract(id)) : null,
                amendment(it, reader),
                ProofField.ofSending(it, today, preuve),
                ProofField.ofSendingAmendment(it, today, preuve),
                ProofField.ofAnswer(it, today, preuve),
                reader.reasons(),
                Wording.choices("ordre", List.of("INFORMED", "AUTHORISED", "REFUSED")));
    }

    /** Signs what was read: another document by then is refused. */
    @POST
    @Path("signature")
    public RestResponse<Object> sign(
            @RestPath UUID id, @RestForm boolean lu, @RestForm @DefaultValue("") String empreinte) {
        return lu
                ? answered(id, "signe", () -> matching.sign(id, new Placement.Signature(empreinte)))
                : Notice.failed(here(id), "contract-unread");
    }

    /** As {@link #sign}, the amendment of an extension. */
    @POST
    @Path("avenant")
    public RestResponse<Object> signAmendment(
            @RestPath UUID id, @RestForm boolean lu, @RestForm @DefaultValue("") String empreinte) {
        return lu
                ? answered(id, "avenant", () -> matching.signAmendment(id, new Placement.Signature(empreinte)))
                : Notice.failed(here(id), "contract-unread");
    }

    @POST
    @Path("ordre")
    public RestResponse<Object> ordre(
            @RestPath UUID id,
            @RestForm @DefaultValue("") String reponse,
            @RestForm @DefaultValue("") String reference,
            @RestForm @DefaultValue("") String date) {
        return proven(id, "ordre", ProofField.LETTER, () -> {
            var proof = proof(reference, date);
            matching.ordreAnswered(id, new Placement.OrdreAnswer(reponse, proof.reference(), proof.date()));
        });
    }

    /** Asks for more half-days, or agrees to those that the other side asked for. */
    @POST
    @Path("prolongation")
    public RestResponse<Object> extend(
            @RestPath UUID id, @RestForm @Nullable List<String> jour, @RestForm @Nullable Long version) {
        if (jour == null || jour.isEmpty()) {
            return Notice.failed(here(id), "no-half-day-chosen");
        }
        try {
            List<HalfDay> more = jour.stream().map(HalfDay::parse).toList();
            Placement it = matching.extend(id, tag(version), new Placement.Extension(more));
            return Notice.done(here(id), it.wish() == null ? "prolongee" : "prolongation");
        } catch (IllegalArgumentException misspelt) {
            return Notice.failed(here(id), "invalid-extension");
        } catch (ServiceProblem refused) {
            return Notice.failed(here(id), refused.slug());
        }
    }

    /** What is done by a button alone, with a reason, or with what shows that it was sent. */
    @POST
    @Path("{step}")
    public RestResponse<Object> move(
            @RestPath UUID id,
            @RestPath String step,
            @RestForm @DefaultValue("other") String motif,
            @RestForm @DefaultValue("") String reference,
            @RestForm @DefaultValue("") String date,
            @RestForm @Nullable Long version) {
        Proposal.Reason reason = new Proposal.Reason(motif);
        Map<String, Runnable> steps = Map.of(
                "envoi", () -> matching.sent(id, "transmission", null, proof(reference, date)),
                "fin", () -> matching.completed(id),
                "envoi-avenant",
                        () -> matching.sent(id, "amendment-transmission", tag(version), proof(reference, date)),
                "refus-prolongation", () -> matching.move(id, "extension-refusal", tag(version)),
                "annulation", () -> matching.move(id, "cancellation", reason),
                "interruption", () -> matching.move(id, "interruption", reason),
                "absence", () -> matching.move(id, "no-show", reason));
        Runnable wanted = Optional.ofNullable(steps.get(step)).orElseThrow(() -> new NotFound("step", step));
        return proven(id, step, step.equals("envoi-avenant") ? ProofField.AMENDMENT : ProofField.SENDING, wanted);
    }

    private static RestResponse<Object> answered(UUID id, String code, Runnable deed) {
        try {
            deed.run();
            return Notice.done(here(id), code);
        } catch (ServiceProblem refused) {
            return Notice.failed(here(id), refused.slug());
        }
    }

    /** As {@link #answered}; of a day that the service refuses, the page says beside it which it takes. */
    private static RestResponse<Object> proven(UUID id, String code, String form, Runnable deed) {
        try {
            deed.run();
            return Notice.done(here(id), code);
        } catch (ServiceProblem refused) {
            return refused.faults().stream().anyMatch(it -> it.pointer().equals("/date"))
                    ? Notice.failed(here(id) + "?preuve=" + form, "proof-day")
                    : Notice.failed(here(id), refused.slug());
        } catch (DateTimeParseException misspelt) {
            return Notice.failed(here(id), "invalid-request");
        }
    }

    /** What nobody typed is not said. */
    private static Placement.Proof proof(String reference, String date) {
        return new Placement.Proof(
                reference.isBlank() ? null : reference.strip(), date.isBlank() ? null : LocalDate.parse(date));
    }

    /** Null where the form names no version: what is there then is meant. */
    private static @Nullable String tag(@Nullable Long version) {
        return version == null ? null : Versions.tag(version);
    }

    private static String here(UUID id) {
        return "/placements/" + id;
    }

    private Reader reader() {
        if (session.roles().contains(Roles.COORDINATOR)) {
            return Reader.COORDINATOR;
        }
        return session.roles().contains(Roles.MUNICIPALITY) ? Reader.HOST : Reader.DOCTOR;
    }

    private List<Proposal.Contact> contacts(UUID id, Reader reader) {
        try {
            Proposal.Contacts both = matching.contacts(id);
            return switch (reader) {
                case DOCTOR -> List.of(both.host());
                case HOST -> List.of(both.doctor());
                case COORDINATOR -> List.of(both.doctor(), both.host());
            };
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    private @Nullable AmendmentView amendment(Placement it, Reader reader) {
        AmendmentView amendment = AmendmentView.of(it, reader);
        return amendment == null || !amendment.sign()
                ? amendment
                : amendment.as(hash(() -> matching.amendment(it.id())));
    }

    /** Of a document as it is now; null while it cannot be made. */
    private static @Nullable String hash(Supplier<RestResponse<byte[]>> document) {
        try (RestResponse<byte[]> made = document.get()) {
            String tag = made.getHeaderString(HttpHeaders.ETAG);
            return tag == null ? null : tag.replace("\"", "");
        } catch (ServiceProblem notMade) {
            return null;
        }
    }

    @CheckedTemplate(basePath = "placement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Whole(
            PlacementView it,
            String home,
            Extension extension,
            List<Reserve.Turn> relay,
            @Nullable String hash,
            @Nullable AmendmentView amendment,
            ProofField sending,
            ProofField amended,
            ProofField letter,
            Map<String, String> reasons,
            Map<String, String> ordre)
            implements TemplateInstance {}
}
