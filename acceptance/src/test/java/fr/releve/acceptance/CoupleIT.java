package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.Spouse;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A doctor and their spouse see each other's side while both agree, and not a moment longer. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class CoupleIT {

    private static final int DESK = 1280;
    private static final Duration HEARSAY = Duration.ofSeconds(60);

    /** Wanted by nobody in the seeds. */
    private static final String RARE = "NEPHROLOGY";

    private static final Person DOCTOR = new Person(
            "Odilon", "Verchamps", "odilon.verchamps" + Cast.DOMAIN, "06 39 98 70 31", "10009000917", "53147");

    private static final String SPOUSE = "mirabelle.verchamps" + Cast.DOMAIN;
    private static final String NEEDS = "main details:has-text('conviennent à votre conjoint')";

    private final Instance instance;
    private final Browser browser;
    private final Cast cast;

    CoupleIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
        this.cast = new Cast(instance);
    }

    @Test
    void needs_that_suit_the_doctor_are_shown_to_the_spouse_until_one_of_them_takes_it_back() {
        Doctor doctor = doctorForANeed();
        Spouse spouse =
                Spouse.optsIn(cast.newcomer("spouse", SPOUSE), SPOUSE, doctor.invitesSpouse(), List.of("M1607"), 60);
        Page theirs = open(SPOUSE, "/conjoint");
        assertThat(theirs.locator(NEEDS)).hasCount(0);
        shares(spouse, true);

        Page own = open(DOCTOR.email(), "/medecin/a-deux");
        own.locator("form[action='/medecin/a-deux/besoins'] button").click();
        assertThat(own.locator(".message.good")).containsText("voit maintenant les besoins");
        Pages.assertFitsEveryWindow(own, "/a-deux", "fr");

        awaitNeeds(spouse, 200);
        theirs.reload();
        assertThat(theirs.locator(NEEDS)).containsText("Villaines-la-Juhel");
        Pages.assertFitsEveryWindow(theirs, "/conjoint-besoins", "fr");
        Locator around = theirs.locator(NEEDS + " a").first();
        around.click();
        assertThat(theirs.locator("#near")).not().isEmpty();

        own.locator("form[action='/medecin/a-deux/besoins'] button").click();
        assertThat(own.locator(".message.good")).containsText("ne voit plus les besoins");
        theirs.navigate(instance.address() + "/conjoint");
        assertThat(theirs.locator(NEEDS)).hasCount(0);
        awaitNeeds(spouse, 404);

        own.locator("form[action='/medecin/a-deux/besoins'] button").click();
        awaitNeeds(spouse, 200);
        shares(spouse, false);
        theirs.reload();
        assertThat(theirs.locator(NEEDS)).hasCount(0);
        awaitNeeds(spouse, 404);
        own.navigate(instance.address() + "/medecin/a-deux");
        assertThat(own.locator("main")).containsText("si vous êtes d’accord tous les deux");
    }

    private Doctor doctorForANeed() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        LocalDate day = today.plusWeeks(8).with(DayOfWeek.TUESDAY);
        Doctor doctor = Doctor.registers(cast.newcomer("practitioner", DOCTOR.email()), DOCTOR, RARE, today);
        doctor.consents();
        doctor.offers(Days.of(day));
        cast.coordinator().attests(doctor);
        cast.townHall().publishes("Néphrologie, un mardi", RARE, Days.of(day));
        return doctor;
    }

    private static void shares(Spouse spouse, boolean shares) {
        var me = spouse.me().expect(200);
        spouse.session()
                .put(
                        "/api/spouses/" + spouse.id(),
                        Map.of("romeCodes", List.of("M1607"), "maxMinutes", 60, "shares", shares),
                        me.etag())
                .expect(200);
    }

    /** The matching hears of an agreement a moment after it was given or taken back. */
    private static void awaitNeeds(Spouse spouse, int status) {
        Session session = spouse.session();
        Patience.until(
                "needs for the spouse: " + status,
                HEARSAY,
                () -> Optional.of(session.get("/api/spouses/" + spouse.id() + "/needs"))
                        .filter(it -> it.status() == status)
                        .filter(it -> status != 200 || !it.json().path("items").isEmpty()),
                () -> "not yet");
    }

    private Page open(String account, String path) {
        Page page = browser.open(DESK, instance.address() + path);
        Pages.logIn(page, account, Accounts.PASSWORD);
        return page;
    }
}
