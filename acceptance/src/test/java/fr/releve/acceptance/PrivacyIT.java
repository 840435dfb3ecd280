package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.Seeds;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import fr.releve.contracts.Topics;
import fr.releve.localstack.Part;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person may ask for: everything that is known of them, and that it be forgotten everywhere. */
@ExtendWith(SharedInstance.class)
class PrivacyIT {

    private static final String SPECIALTY = "OPHTHALMOLOGY";

    private final Instance instance;

    PrivacyIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void a_doctor_takes_everything_along_and_is_forgotten_everywhere_but_in_the_figures() throws IOException {
        var world = Creation.of(instance, "privacy", SPECIALTY);
        String doctor = world.thing("practitioner");
        world.get(Actor.OTHER_COORDINATOR, "/api/practitioners/" + doctor).expect(200);

        var export =
                world.get(Actor.DOCTOR, "/api/me/export").expect(200).json().path("data");

        assertThat(world.secrets().get(Actor.DOCTOR))
                .allSatisfy(
                        it -> assertThat(export.path("practitioner").toString()).contains(it));
        assertThat(export.at("/availability/halfDays")).hasSize(4);
        assertThat(export.path("proposals").findValuesAsText("id"))
                .contains(world.thing("proposal-offered"), world.thing("proposal-agreed"));
        assertThat(export.path("accesses").findValuesAsText("role")).contains("coordinator", "contact-reader");
        assertThat(export.path("notifications").findValuesAsText("id")).contains(world.thing("notification"));
        assertThat(world.get(Actor.SPOUSE, "/api/me/export")
                        .expect(200)
                        .json()
                        .at("/data/spouse/id")
                        .asText())
                .isEqualTo(world.thing("spouse"));

        var toRead = world.get(Actor.DOCTOR, "/api/me/export.pdf").expect(200);
        assertThat(toRead.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(toRead.text()).startsWith("%PDF-");

        followsTheLinkOfAMessage(world);

        leavesSomethingEverywhere(world.session(Actor.DOCTOR).orElseThrow(), doctor);
        String account = accountOf(doctor);
        var kept = keptOf(doctor, account);
        kept.remove("paper_warning"); // nothing ends within weeks
        assertThat(kept).allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());

        long agreed = agreed();
        erase(world.session(Actor.DOCTOR).orElseThrow().request("/api/practitioners/" + doctor));

        assertThat(agreed()).as(Harm.of("to the figures")).isEqualTo(agreed);
        isToldNothing(world, Actor.COORDINATOR, "/api/practitioners/" + doctor);
        isToldNothing(world, Actor.TOWN_HALL, "/api/proposals/" + world.thing("proposal-agreed") + "/contacts");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                world.get(Actor.COORDINATOR, "/api/proposals/" + world.thing("proposal-offered"))
                                        .json()
                                        .path("status")
                                        .asText())
                        .isEqualTo("WITHDRAWN"));
        try (var reader = TopicReader.of(instance.brokers(), List.of(Topics.PRACTITIONERS))) {
            assertThat(reader.all())
                    .filteredOn(it -> it.key().equals(doctor))
                    .last()
                    .satisfies(it -> assertThat(it.isTombstone()).isTrue());
        }
        var accounts = instance.accounts();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(accounts.exists(Actor.DOCTOR.address("privacy")))
                        .as("the doctor's account at the identity server")
                        .isFalse());
        assertThat(accounts.exists(Actor.SPOUSE.address("privacy")))
                .as(Harm.of("to the spouse's account"))
                .isTrue();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(keptOf(doctor, account))
                        .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero()));
        assertThat(placementsOf(doctor))
                .as(Harm.of("to what was agreed, which stays on record"))
                .isEqualTo(2);
        new ServiceLogs(instance).areJsonAndSayNothingOf(world.personalData());
    }

    private static void isToldNothing(World world, Actor actor, String path) {
        var answer = world.get(actor, path);
        assertThat(answer.status())
                .as(Harm.of("by what the %s is told of who left".formatted(actor.title())))
                .isNotEqualTo(200);
        answer.expect(403, 404, 410);
    }

    /** Of a message about a proposal. */
    private static void followsTheLinkOfAMessage(World world) {
        var link = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> toldOfAProposal(world), Optional::isPresent)
                .orElseThrow();

        var led = world.get(Actor.DOCTOR, link.getPath()).expect(303).header("Location");

        world.get(Actor.DOCTOR, URI.create(led).getPath()).expect(200);
    }

    private static Optional<URI> toldOfAProposal(World world) {
        var told = world.get(Actor.DOCTOR, "/api/notifications").expect(200).json();
        return told.path("items")
                .valueStream()
                .map(it -> URI.create(it.path("link").asText()))
                .filter(it -> it.getPath().startsWith("/propositions/"))
                .findFirst();
    }

    /** Whoever works at a town hall keeps the account when they stop being a doctor. */
    @Test
    void an_account_that_somebody_works_with_outlives_the_doctor() {
        var address = "double@privacy.releve.example";
        instance.demoAccount("admin")
                .postText("/api/imports/communes", "text/csv", Seeds.table("communes"))
                .expect(200);
        instance.accounts().register("practitioner", List.of(address));
        instance.accounts().grant(address, "municipality");
        var session = instance.login(address, Accounts.PASSWORD);
        var person = new Person("Ysolde", "Double", address, "06 39 98 70 01", "10009300012", "53147");
        var doctor = Doctor.registers(session, person, SPECIALTY, LocalDate.now(ZoneId.of("Europe/Paris")));

        erase(session.request("/api/practitioners/" + doctor.id()));

        try (var profile = instance.database("profile")) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(profile.count("select count(*) from due_account where not ended"))
                            .isZero());
        }
        assertThat(instance.accounts().exists(address))
                .as(Harm.of("to an account that somebody works with"))
                .isTrue();
    }

    @Test
    void who_made_no_file_of_their_account_has_it_ended() {
        var address = "renonce@privacy.releve.example";
        instance.accounts().register("practitioner", List.of(address));
        var session = instance.login(address, Accounts.PASSWORD);
        var inside = Door.at(instance.url(Part.PROFILE));

        var closed = inside.send(inside.request("/account")
                .header("Authorization", "Bearer " + session.token())
                .DELETE());

        assertThat(closed.status()).isEqualTo(204);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(instance.accounts().exists(address)).isFalse());
    }

    /** What one does not come by in passing. */
    private static void leavesSomethingEverywhere(Session doctor, String id) throws IOException {
        doctor.put("/api/notification-preferences", Map.of("REMINDERS", "NEVER"))
                .expect(200);
        doctor.post("/api/calendar-feeds").expect(201);
        var paper = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", paper);
        doctor.door()
                .send(doctor.request("/api/practitioners/" + id + "/documents?kind=BANK_DETAILS")
                        .header("Content-Type", "image/png")
                        .POST(BodyPublishers.ofByteArray(paper.toByteArray())))
                .expect(201);
    }

    private String accountOf(String doctor) {
        try (var profile = instance.database("profile")) {
            return profile.rows("select account from practitioner where id = '" + doctor + "'")
                    .getFirst()
                    .getFirst();
        }
    }

    /** By table, the rows that are the doctor's: told to them, or of them, or kept of their account. */
    private Map<String, Long> keptOf(String doctor, String account) {
        String rows = "select count(*) from %s where ";
        String theirs = rows + "practitioner_id = '" + doctor + "'";
        String ofAccount = rows + "account = '" + account + "'";
        var kept = new TreeMap<String, Long>();
        try (var profile = instance.database("profile");
                var notification = instance.database("notification")) {
            for (String table : List.of("document", "disclosure", "spouse_invitation", "paper_warning")) {
                kept.put(table, profile.count(theirs.formatted(table)));
            }
            kept.put("idempotency_key", profile.count(ofAccount.formatted("idempotency_key")));
            kept.put("message", notification.count(theirs.formatted("message") + " and reader = 'DOCTOR'"));
            kept.put("known_doctor", notification.count(theirs.formatted("known_doctor")));
            for (String table : List.of("rhythms", "calendar_feed")) {
                kept.put(table, notification.count(ofAccount.formatted(table)));
            }
        }
        return kept;
    }

    private long placementsOf(String doctor) {
        try (var matching = instance.database("matching")) {
            return matching.count("select count(*) from placement where practitioner_id = '" + doctor + "'");
        }
    }

    /** Asked inside: figures under five are told to nobody. */
    private long agreed() {
        try (var matching = instance.database("matching")) {
            return matching.count("select count(*) from proposal where status = 'AGREED'");
        }
    }

    private void erase(HttpRequest.Builder request) {
        assertThat(instance.door().send(request.DELETE()).status()).isEqualTo(204);
    }
}
