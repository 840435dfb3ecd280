package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Mail;
import fr.releve.acceptance.watch.Mailbox;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * As {@link AccessibilityIT}, the pages that are there only while somebody signs up, after a fault, while an offer is open, and once both have agreed.
 */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class AccessibilityOfAnOfferIT {

    private static final int DESK = 1280;
    private static final int STEPS = 4;
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/api/actions/\\S+");

    /** What tells the door who somebody is; the language stays. */
    private static final Pattern SESSION = Pattern.compile("q_session.*");

    /** Wanted by nobody else, so that the plan has no choice. */
    private static final String RARE = "NEUROLOGY";

    private static final Duration PLANNING = Duration.ofSeconds(90);

    private static final Person DOCTOR = new Person(
            "Sidoine", "Carcassin", "sidoine.carcassin" + Cast.DOMAIN, "06 39 98 70 22", "10009000970", "53147");

    private final Instance instance;
    private final Browser browser;
    private final Cast cast;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    AccessibilityOfAnOfferIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
        this.cast = new Cast(instance);
    }

    @Test
    void each_step_of_signing_up_as_a_doctor() {
        Page page = newcomer("practitioner", "ildefonse.maubert" + Cast.DOMAIN, "/medecin/dossier");
        for (String language : LANGUAGES) {
            for (int step = 1; step <= STEPS; step++) {
                page.navigate(in(language, "/medecin/dossier") + "#etape-" + step);
                assertThat(page.locator("form[data-steps] > fieldset:not([hidden])"))
                        .hasCount(1);
                assertThat(page.locator("form[data-steps] > fieldset").nth(step - 1))
                        .isVisible();
                Pages.assertFitsEveryWindow(page, "/inscription-" + step, language);
            }
        }
    }

    @Test
    void signing_up_as_a_spouse() {
        Page page = newcomer("spouse", "ombeline.maubert" + Cast.DOMAIN, "/conjoint/souhaits");
        for (String language : LANGUAGES) {
            page.navigate(in(language, "/conjoint/souhaits"));
            assertThat(page.locator("#invitationCode")).isVisible();
            Pages.assertFitsEveryWindow(page, "/inscription-conjoint", language);
        }
    }

    @Test
    void a_form_that_is_sent_with_faults_and_after_the_end_of_the_session() {
        Page page = browser.openAs("mairie", DESK, instance.address() + "/commune/besoins/nouveau");
        for (String language : LANGUAGES) {
            page.navigate(in(language, "/commune/besoins/nouveau"));
            page.locator("button[name=publier]").click();
            assertThat(page.locator(".message.bad li a").first()).isVisible();
            Pages.assertFitsEveryWindow(page, "/besoin-fautes", language);
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
            page.locator("button[name=publier]").click();
            assertThat(page.locator("main a.btn-primary")).isVisible();
            Pages.assertFitsEveryWindow(page, "/session-terminee", language);
        }
    }

    @Test
    void an_open_offer_its_answer_by_mail_and_the_mission_that_it_becomes() {
        String proposal = offered();
        Page doctor = browser.open(DESK, instance.address() + "/medecin");
        Pages.logIn(doctor, DOCTOR.email(), Accounts.PASSWORD);
        Page host = browser.openAs("mairie", DESK, instance.address() + "/commune");
        for (String language : LANGUAGES) {
            doctor.navigate(in(language, "/medecin"));
            assertThat(doctor.locator("#proposition-" + proposal)).isVisible();
            Pages.assertFitsEveryWindow(doctor, "/medecin-proposition", language);
            host.navigate(in(language, "/commune"));
            assertThat(host.locator("form[action$='/" + proposal + "/acceptation']"))
                    .isVisible();
            Pages.assertFitsEveryWindow(host, "/commune-proposition", language);
        }

        answersByMail();
        cast.townHall().accepts(proposal).expect(200, 201, 204);

        Page coordinator = browser.openAs("coordination", DESK, instance.address() + "/coordination/placements");
        for (String language : LANGUAGES) {
            for (Page reader : List.of(doctor, host, coordinator)) {
                reader.navigate(in(language, "/placements/" + proposal));
                assertThat(reader.locator("ol.track")).isVisible();
            }
            Pages.assertFitsEveryWindow(doctor, "/placement-medecin", language);
            Pages.assertFitsEveryWindow(host, "/placement-commune", language);
            Pages.assertFitsEveryWindow(coordinator, "/placement-coordination", language);
            doctor.navigate(in(language, "/medecin/missions"));
            assertThat(doctor.locator("a[href='/placements/" + proposal + "']").first())
                    .isVisible();
            Pages.assertFitsEveryWindow(doctor, "/medecin-mission", language);
        }
        Pages.assertPrints(coordinator);
        assertThat(coordinator.locator("ol.track")).isVisible();
    }

    /** Opens the link of the mail in both languages, and says yes in the second. */
    private void answersByMail() {
        String path = linkOfTheMail();
        Page french = browser.open(DESK, "fr-FR", instance.address() + path);
        assertThat(french.locator("button[value=ACCEPT]")).isVisible();
        Pages.assertFitsEveryWindow(french, "/lien", "fr");
        Page english = browser.open(DESK, "en-GB", instance.address() + path);
        assertThat(english.locator("button[value=ACCEPT]")).isVisible();
        Pages.assertFitsEveryWindow(english, "/lien", "en");
        english.locator("button[value=ACCEPT]").click();
        assertThat(english.locator("button[value=ACCEPT]")).hasCount(0);
        Pages.assertFitsEveryWindow(english, "/lien-repondu", "en");
        french.navigate(instance.address() + path);
        assertThat(french.locator("button[value=ACCEPT]")).hasCount(0);
        Pages.assertFitsEveryWindow(french, "/lien-repondu", "fr");
    }

    private String linkOfTheMail() {
        Mailbox mailbox = Mailbox.at(instance.mailbox());
        return Patience.until(
                "a mail to " + DOCTOR.email() + " with a link to answer",
                PLANNING,
                () -> mailbox.to(DOCTOR.email()).stream()
                        .flatMap(it -> LINK.matcher(it.text()).results())
                        .map(MatchResult::group)
                        .map(it -> URI.create(it).getPath())
                        .findFirst(),
                () -> mailbox.to(DOCTOR.email()).stream().map(Mail::subject).toList() + " without one");
    }

    /** A doctor for a need, the coordination's yes given. */
    private String offered() {
        LocalDate day = today.plusWeeks(7).with(DayOfWeek.TUESDAY);
        Days days = Days.of(day, day.plusWeeks(1));
        Doctor doctor = Doctor.registers(cast.newcomer("practitioner", DOCTOR.email()), DOCTOR, RARE, today);
        doctor.consents();
        doctor.offers(days);
        Coordinator coordinator = cast.coordinator();
        coordinator.attests(doctor);
        String need = cast.townHall().publishes("Neurologie, deux mardis", RARE, days);
        String proposal = coordinator.awaitsProposal(need);
        coordinator.approves(proposal);
        return proposal;
    }

    private Page newcomer(String role, String account, String path) {
        instance.accounts().register(role, List.of(account));
        Page page = browser.open(DESK, instance.address() + path);
        Pages.logIn(page, account, Accounts.PASSWORD);
        return page;
    }

    private String in(String language, String path) {
        return instance.address() + path + "?langue=" + language;
    }
}
