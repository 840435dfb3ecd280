package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.DemoAccounts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Where no script runs, everybody does their work all the same, with a button more here and there. By keyboard: a click waits until the
 * page has drawn two frames, which the browser does not always do for one without scripts.
 */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class WithoutScriptsIT {

    private static final int PHONE = 375;

    /** No doctor of the demo practises it. */
    private static final String RARE = "ENDOCRINOLOGY";

    private static final Duration PLANNING = Duration.ofSeconds(90);

    private final Instance instance;
    private final Browser browser;

    WithoutScriptsIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @Test
    void a_doctor_offers_a_half_day() {
        Page page = open("facilitateur", "/medecin/jours");
        String halfDay = page.locator("input[name=jour]:not(:checked)").last().getAttribute("value");
        page.locator("input[name=jour][value='" + halfDay + "']").press("Space");

        page.locator(".save button").press("Enter");

        assertThat(page.locator(".message.good")).containsText("Vos jours sont enregistrés");
        assertThat(page.locator("input[name=jour][value='" + halfDay + "']")).isChecked();
    }

    @Test
    void a_doctor_goes_on_to_later_months_and_finds_what_was_ticked_in_the_earlier_ones() {
        Page page = open("facilitateur", "/medecin/jours");
        String halfDay = page.locator("input[name=jour]:not(:checked)").last().getAttribute("value");
        page.locator("input[name=jour][value='" + halfDay + "']").press("Space");

        page.locator(".pager button").last().press("Enter");

        assertThat(page.locator(".message.good")).containsText("Vos jours sont enregistrés");
        assertThat(page.locator("input[name=jour][value='" + halfDay + "']")).hasCount(0);
        page.locator(".pager button").first().press("Enter");
        assertThat(page.locator("input[name=jour][value='" + halfDay + "']")).isChecked();
    }

    @Test
    void a_doctor_signs_up_on_one_page_and_declines_what_is_proposed() {
        String account = "hildebrand.oriflamme" + Cast.DOMAIN;
        instance.accounts().register("practitioner", List.of(account));
        Page page = browser.openWithoutScripts(PHONE, instance.address() + "/medecin");
        Pages.logIn(page, account, Accounts.PASSWORD);
        signUp(page);
        assertThat(page.locator(".message.good").first()).containsText("Bienvenue");
        proposed(account);

        page.navigate(instance.address() + "/medecin");
        Locator decline = page.locator("form[id^='decliner-']");
        decline.locator("select").selectOption("dates-do-not-suit");
        decline.locator("button").press("Enter");

        assertThat(page.locator(".message.good")).isVisible();
        assertThat(page.locator("form[id^='decliner-']")).hasCount(0);
    }

    private static void signUp(Page page) {
        String inTwoYears = today().plusYears(2).toString();
        page.locator("#firstName").fill("Hildebrand");
        page.locator("#lastName").fill("Oriflamme");
        page.locator("#rpps").fill("10009000930");
        page.locator("#specialty").selectOption(RARE);
        page.locator("#credentialNumber").fill("DEMO-930");
        page.locator("#credentialValidUntil").fill(inTwoYears);
        page.locator("#insuranceValidUntil").fill(inTwoYears);
        page.locator("input[name=week][value='MONDAY:AM']").press("Space");
        page.locator("input[name=week][value='MONDAY:PM']").press("Space");
        page.locator("#homeCommune").fill("Mayenne (53147)");
        page.locator("#maxTravelMinutes").fill("60");
        page.locator("#k-REINFORCEMENT").press("Space");
        page.locator("#consent").press("Space");
        page.locator("form[action='/medecin/dossier'] button.btn-primary").press("Enter");
        page.waitForURL("**/medecin/pour-moi*");
    }

    private void proposed(String account) {
        Cast cast = new Cast(instance);
        Coordinator coordinator = cast.coordinator();
        coordinator.attests(instance.login(account, Accounts.PASSWORD)
                .get("/api/practitioners/me")
                .expect(200)
                .json()
                .path("id")
                .asText());
        LocalDate monday =
                today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(5);
        coordinator.approves(coordinator.awaitsProposal(cast.townHall().publishes("Un lundi", RARE, Days.of(monday))));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    @Test
    void a_town_hall_asks_who_could_come_and_keeps_what_it_typed() {
        Page page = open("mairie", "/commune/besoins/nouveau?modele=weekly");
        page.locator("#commune").fill("Villaines-la-Juhel (53271)");

        page.locator("button[name=apercu]").press("Enter");

        assertThat(page.locator("[data-panel] .figure")).containsText("médecin");
        assertThat(page.locator("#title")).hasValue("Renfort du mardi");
        assertThat(page.locator("#commune")).hasValue("Villaines-la-Juhel (53271)");
    }

    @Test
    void a_town_hall_is_asked_once_before_a_need_is_closed() {
        LocalDate day = today().plusWeeks(9);
        new Cast(instance).townHall().publishes("Besoin à clore", "DERMATOLOGY", Days.of(day));
        Page page = open("mairie", "/commune/besoins");
        Locator need = page.locator(".cards > li:has-text('Besoin à clore')").first();
        Locator close = need.locator("form[action*='/cloture?'] button");
        need.locator("summary").first().press("Enter");
        assertThat(close).isHidden();
        need.locator("summary:has-text('Clore ce besoin')").press("Enter");
        assertThat(need).containsText("un besoin clos ne peut pas être rouvert");

        close.press("Enter");

        assertThat(page.locator(".message.good")).containsText("Le besoin est clos");
        assertThat(page.locator(".cards > li:has-text('Besoin à clore')")
                        .first()
                        .locator(".tag")
                        .first())
                .hasText("Clos");
    }

    @Test
    void a_coordinator_refuses_one_proposal_and_approves_another() {
        Page page = open("coordination", "/coordination");
        decides(page, () -> {
            page.locator("[data-reject]").selectOption("need-changed");
            page.locator("#refuser button").press("Enter");
        });
        decides(page, () -> page.locator("[data-approve]").press("Enter"));
    }

    /** What falls while it is read is not decided: the next one is. */
    private void decides(Page page, Runnable decision) {
        Awaitility.await("a decision")
                .atMost(PLANNING)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    page.navigate(instance.address() + "/coordination");
                    if (page.locator("[data-approve]").count() == 0) {
                        return false;
                    }
                    decision.run();
                    page.locator(".message").first().waitFor();
                    return page.locator(".message.good").count() > 0;
                });
    }

    @Test
    void a_spouse_keeps_a_job_and_finds_it_again() {
        Page page = open("conjoint", "/conjoint?tout=true");
        Locator lead = page.locator("[data-lead]:has(button[value=KEPT])").first();
        String title = lead.locator("h2").innerText();

        lead.locator("button[value=KEPT]").press("Enter");

        assertThat(page.locator(".message.good")).isVisible();
        page.navigate(instance.address() + "/conjoint?gardees=true");
        assertThat(page.locator("[data-lead]")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .first())
                .isVisible();
        page.navigate(instance.address() + "/besoins");
        page.locator("#liste h2 a").first().press("Enter");
        page.locator("a[href^='/conjoint?pres=']").press("Enter");
        assertThat(page.locator("#near")).not().isEmpty();
    }

    @Test
    void nobody_is_promised_what_was_typed_after_the_end_of_the_session() {
        Page page = open("mairie", "/commune/besoins/nouveau");
        page.locator("#title").fill("Renfort du jeudi");
        page.context().clearCookies();

        page.locator("button[name=publier]").press("Enter");

        assertThat(page.locator("h1")).containsText("Votre session est terminée");
        assertThat(page.locator(".lead.no-script")).isVisible();
        assertThat(page.locator(".lead.script")).isHidden();
    }

    private Page open(String account, String path) {
        Page page = browser.openWithoutScripts(PHONE, instance.address() + path);
        Pages.logIn(page, account + "@demo.releve.example", DemoAccounts.PASSWORD);
        return page;
    }
}
