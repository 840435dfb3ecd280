package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page does while its reader waits, goes back, or prints. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class WaitingIT {

    private static final int DESK = 1280;
    private static final int OK = 200;
    private static final Duration PLANNING = Duration.ofSeconds(90);
    private static final long A_MINUTE = 60_000;

    private final Instance instance;
    private final Browser browser;

    WaitingIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    /** The form is said to be sent and is not, and the page's clock is stopped and set ahead: nobody really waits. */
    @Test
    void an_answer_that_takes_long_is_said_to_be_on_its_way() {
        Page page = browser.open(DESK, instance.address() + "/territoires");
        Pages.awaitKeys(page);
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + A_MINUTE);
        page.evaluate(
                "document.querySelector('form[role=search]').dispatchEvent(new Event('submit', { bubbles: true }))");
        Assertions.assertThat(page.locator(".wait").innerText()).isEmpty();

        page.clock().fastForward(500);
        assertThat(page.locator(".wait")).hasText("Un instant…");
        page.clock().fastForward(4_000);
        assertThat(page.locator(".wait")).containsText("La page se prépare.");
        page.clock().fastForward(A_MINUTE + 5_000);
        assertThat(page.locator(".wait")).isEmpty();
    }

    @Test
    void the_arrow_of_the_browser_goes_back_a_step_of_the_registration_and_keeps_what_was_typed() {
        String account = "sidonie.retourne@demo.releve.example";
        instance.accounts().register("practitioner", List.of(account));
        Page page = browser.open(DESK, instance.address() + "/medecin/dossier");
        Pages.logIn(page, account, Accounts.PASSWORD);
        page.navigate(instance.address() + "/medecin/dossier#etape-2");
        page.locator("input[name=week][value='FRIDAY:PM']").check();
        page.evaluate("location.hash = 'etape-3'");
        assertThat(page.locator("#homeCommune")).isVisible();
        page.locator(".skip").press("Enter");
        page.waitForURL("**/medecin/dossier#contenu");
        assertThat(page.locator("#homeCommune")).isVisible();
        page.goBack();
        page.waitForURL("**/medecin/dossier#etape-3");
        assertThat(page.locator("#homeCommune")).isVisible();

        page.goBack();

        assertThat(page.locator("#homeCommune")).isHidden();
        assertThat(page.locator("input[name=week][value='FRIDAY:PM']")).isChecked();
        page.reload();
        assertThat(page.locator("input[name=week][value='FRIDAY:PM']")).isChecked();
        assertThat(page.locator(".draft")).isVisible();
    }

    @Test
    void the_enter_key_on_a_half_day_of_the_registration_goes_on_to_the_next_step() {
        String account = "isaure.entree@demo.releve.example";
        instance.accounts().register("practitioner", List.of(account));
        Page page = browser.open(DESK, instance.address() + "/medecin/dossier");
        Pages.logIn(page, account, Accounts.PASSWORD);
        page.navigate(instance.address() + "/medecin/dossier#etape-2");
        Pages.awaitKeys(page);
        Locator half = page.locator("input[name=week][value='FRIDAY:PM']");
        half.check();

        half.press("Enter");

        page.waitForURL("**/medecin/dossier#etape-3");
        assertThat(page.locator("#homeCommune")).isVisible();
        assertThat(page.locator(".message.bad")).hasCount(0);
        assertThat(half).isChecked();
    }

    /** The demo's invented doctors fail the check digit: the page is told here to look at it, as elsewhere. */
    @Test
    void a_number_with_a_mistake_in_it_is_said_to_have_one_while_it_is_typed() {
        String account = "philibert.chiffre@demo.releve.example";
        instance.accounts().register("practitioner", List.of(account));
        Page page = browser.open(DESK, instance.address() + "/medecin/dossier");
        Pages.logIn(page, account, Accounts.PASSWORD);
        Pages.awaitKeys(page);
        Locator number = page.locator("#rpps");
        Locator said = page.locator("#rpps-faute");
        number.evaluate("it => { it.dataset.luhn = ''; }");

        number.pressSequentially("0000000000");
        assertThat(said).isEmpty();
        number.press("1");
        assertThat(said).containsText("le dernier dépend des autres");
        assertThat(number).hasAttribute("aria-invalid", "true");
        page.locator("form[data-steps] > .buttons:not([hidden]) button.btn-primary")
                .click();
        assertThat(number).isVisible();

        number.press("End");
        number.press("Backspace");
        number.press("0");
        assertThat(said).isEmpty();
        assertThat(number).hasAttribute("aria-invalid", "false");
    }

    @Test
    void a_file_that_is_too_large_is_said_to_be_so_at_its_field_and_not_sent() {
        Page page = browser.openAs("medecin", DESK, instance.address() + "/medecin/papiers");
        page.route("**/medecin/papiers", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text()
                            .replaceAll(" data-max-bytes=\"[0-9]*\"", "")
                            .replace("type=\"file\"", "type=\"file\" data-max-bytes=\"1000\"")));
        });
        page.reload();
        Pages.awaitKeys(page);
        List<String> sent = new ArrayList<>();
        page.onRequest(it -> Stream.of(it.method()).filter("POST"::equals).forEach(sent::add));
        Locator file = page.locator("#fichier");
        file.setInputFiles(new FilePayload("licence.pdf", "application/pdf", new byte[1001]));

        assertThat(page.locator("#fichier-faute")).containsText("dépasse 10 Mo");
        page.locator("form[data-draft] button[type=submit]").click();
        assertThat(file).isFocused();
        assertThat(file).hasAttribute("aria-invalid", "true");
        Assertions.assertThat(sent).isEmpty();
        Pages.assertFitsAndIsAccessible(page);

        file.setInputFiles(new FilePayload("licence.pdf", "application/pdf", new byte[1000]));
        assertThat(page.locator("#fichier-faute")).isEmpty();
        assertThat(file).hasAttribute("aria-invalid", "false");
    }

    @Test
    void a_territory_s_sheet_is_printed_without_what_one_presses() {
        Page page = browser.open(DESK, instance.address() + "/territoires/200042182");
        assertThat(page.locator("nav").first()).isVisible();

        Pages.assertPrints(page);
        assertThat(page.locator(".figures").first()).isVisible();
    }

    @Test
    void the_plan_is_printed_without_what_one_presses() {
        Session coordinator = instance.demoAccount("coordination");
        Patience.until(
                "a plan",
                PLANNING,
                () -> Optional.of(coordinator.get("/api/plans/current")).filter(it -> it.status() == OK),
                () -> "none");
        Page page = browser.openAs("coordination", DESK, instance.address() + "/coordination/plan");
        assertThat(page.locator(".filters").first()).isVisible();

        Pages.assertPrints(page);
        assertThat(page.locator(".figures").first()).isVisible();

        assertThat(page.locator(".cover tbody tr").first()).isVisible();
        assertThat(page.locator(".filters")).isHidden();
    }
}
