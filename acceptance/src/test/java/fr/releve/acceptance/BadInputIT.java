package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request: a problem with its kind, its place and a sentence, and nothing stored. */
@ExtendWith(SharedInstance.class)
class BadInputIT {

    private static final String SPECIALTY = "UROLOGY";
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    private final LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris"));
    private final Instance instance;
    private final Cast cast;
    private final TownHall townHall;

    BadInputIT(Instance instance) {
        this.instance = instance;
        this.cast = new Cast(instance);
        this.townHall = cast.townHall();
    }

    @BeforeEach
    void places_are_known() {
        KnownPlaces.in(instance);
    }

    @ParameterizedTest
    @CsvSource({
        "homeCommune,       99999,      unknown-commune, /homeCommune",
        "rpps,              1000900001, invalid-rpps,    /rpps",
        "email,             nobody,     invalid-request, /email",
        "maxTravelMinutes,  soon,       unreadable-body, /maxTravelMinutes",
        "category,          SURGEON,    unreadable-body, /category",
        "favouriteColour,   blue,       unreadable-body, /favouriteColour",
    })
    void a_doctor_s_field_that_cannot_be_is_named(String field, String value, String slug, String pointer) {
        var person = person();
        var newcomer = newcomer(person);
        var profile = Doctor.profile(person, SPECIALTY, today);
        profile.put(field, value);

        var answer = newcomer.post("/api/practitioners", profile);

        assertProblem(answer, 400, slug, pointer);
        newcomer.get("/api/practitioners/me").expectProblem(404, "not-found");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        var doctor = registered();
        var backwards = Map.of(
                "type", "WEEKLY",
                "day", "TUESDAY",
                "part", "AM",
                "from", today.plusDays(30).toString(),
                "until", today.plusDays(20).toString());

        var answer = offer(doctor, List.of(backwards));

        assertProblem(answer, 400, "end-before-start", "/rules/0/until");
        assertThat(doctor.availability().json().path("rules")).isEmpty();
    }

    @Test
    void a_half_day_in_the_past_is_refused() {
        var doctor = registered();
        doctor.offers(Days.of(today.plusDays(40)));
        var before = doctor.availability().expect(200);

        var answer = offer(doctor, Days.of(today.minusDays(1)).rules());

        assertProblem(answer, 400, "half-day-in-the-past", "/rules/0/date");
        var after = doctor.availability().expect(200);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.etag()).isEqualTo(before.etag());
    }

    @Test
    void a_vacancy_wants_at_least_one_half_day() {
        String before = townHall.session().get("/api/vacancies/mine").text();

        var answer = townHall.session().post("/api/vacancies", townHall.need("Rien", SPECIALTY, Days.NONE));

        assertProblem(answer, 400, "invalid-request", "/wanted/rules");
        assertThat(townHall.session().get("/api/vacancies/mine").text()).isEqualTo(before);
    }

    @Test
    void a_body_of_ten_megabytes_is_not_read() {
        var person = person();
        var profile = Doctor.profile(person, SPECIALTY, today);
        profile.put("firstName", "A".repeat(10_000_000));
        var newcomer = newcomer(person);

        var answer = newcomer.post("/api/practitioners", profile);

        assertProblem(answer, 413, "body-too-large", "");
        newcomer.get("/api/practitioners/me").expectProblem(404, "not-found");
    }

    @Test
    void a_body_that_breaks_off_is_told_where() {
        var newcomer = newcomer(person());

        var answer = newcomer.postText("/api/practitioners", "application/json", "{\"firstName\":\"Anne\",\"rpps\":");

        assertProblem(answer, 400, "unreadable-body", "/rpps");
        assertThat(answer.json().path("detail").asText()).contains("line 1, column");
        newcomer.get("/api/practitioners/me").expectProblem(404, "not-found");
    }

    @Test
    void who_changes_what_has_moved_on_is_told_so() {
        var doctor = registered();
        String stale = doctor.availability().expect(200).etag();
        doctor.offers(Days.of(today.plusDays(40)));

        var answer = doctor.session()
                .put("/api/practitioners/" + doctor.id() + "/availability", offerOf(Days.NONE.rules()), stale);

        assertProblem(answer, 412, "stale-version", "If-Match");
        assertThat(doctor.availability().json().path("halfDays")).hasSize(2);
    }

    @Test
    void who_does_not_say_what_they_read_is_asked_to() {
        var doctor = registered();

        var answer =
                doctor.session().put("/api/practitioners/" + doctor.id() + "/availability", offerOf(Days.NONE.rules()));

        assertProblem(answer, 428, "version-required", "If-Match");
    }

    @Test
    void a_key_is_for_one_request_only() {
        var person = person();
        var newcomer = newcomer(person);
        String key = UUID.randomUUID().toString();
        var profile = Doctor.profile(person, SPECIALTY, today);
        String id = newcomer.post("/api/practitioners", profile, key)
                .expect(201)
                .json()
                .path("id")
                .asText();

        var again = newcomer.post("/api/practitioners", profile, key);
        profile.put("firstName", "Quelqu’un d’autre");
        var other = newcomer.post("/api/practitioners", profile, key);

        assertThat(again.expect(201).json().path("id").asText()).isEqualTo(id);
        assertProblem(other, 409, "idempotency-key-reused", "Idempotency-Key");
        assertThat(newcomer.get("/api/practitioners/me").text()).doesNotContain("autre");
    }

    @Test
    void a_cursor_belongs_to_its_list() {
        String cursor = instance.door()
                .get("/api/territories?limit=1")
                .expect(200)
                .json()
                .path("next")
                .asText();

        var answer = instance.door().get("/api/communes?q=mayenne&after=" + cursor);

        assertProblem(answer, 400, "foreign-cursor", "after");
    }

    private Session newcomer(Person person) {
        return cast.newcomer("practitioner", person.email());
    }

    private Doctor registered() {
        var person = person();
        return Doctor.registers(newcomer(person), person, SPECIALTY, today);
    }

    /** Somebody new each time, with an RPPS number of its own. */
    private static Person person() {
        int number = NEWCOMERS.incrementAndGet();
        return new Person(
                "Sidonie",
                "Essai",
                "sidonie.essai." + number + "@tests.releve.example",
                "06 39 98 71 00",
                "1000910%03d7".formatted(number),
                "53147");
    }

    private static Answer offer(Doctor doctor, List<?> rules) {
        return doctor.session()
                .put(
                        "/api/practitioners/" + doctor.id() + "/availability",
                        offerOf(rules),
                        doctor.availability().expect(200).etag());
    }

    private static Map<String, Object> offerOf(List<?> rules) {
        return Map.of("rules", rules, "weekCap", 4, "monthCap", 12);
    }

    private static void assertProblem(Answer answer, int status, String slug, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.text()).isEqualTo(slug);
        assertThat(answer.json().path("errors")).as(answer.text()).isNotEmpty();
        var fault = answer.json().path("errors").path(0);
        assertThat(fault.path("pointer").asText("none")).as(answer.text()).isEqualTo(pointer);
        assertThat(fault.path("detail").asText()).as(answer.text()).endsWith(".");
    }
}
