package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.DemoAccounts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with a browser, on a phone and at a desk. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class BrowserIT {

    private static final int PHONE = 375;

    private static final int DESK = 1280;

    /** Of a phone whose browser shows its own bars. */
    private static final int LOW = 740;

    private final Instance instance;
    private final Browser browser;

    BrowserIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void the_home_page_says_what_this_is_to_everybody(int width) {
        Page page = browser.open(width, instance.address());

        assertThat(page.locator("h1")).containsText("Prêtez quelques jours");
        assertThat(page.locator(".figure").first()).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator("body > .skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        Pages.assertFitsAndIsAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({"375, medecin", "1280, mairie"})
    void a_demo_account_logs_in_and_is_greeted(int width, String name) {
        String address = name + "@demo.releve.example";
        Page page = browser.open(width, instance.address());

        page.locator("a[href*='login_hint=" + address + "']").click();
        Pages.logIn(page, address, DemoAccounts.PASSWORD);

        assertThat(page.locator("a[href='/deconnexion']")).isVisible();
        Assertions.assertThat(page.url()).startsWith(instance.address());
        Pages.assertFitsAndIsAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_doctor_on_a_phone_sees_the_first_half_days_without_scrolling(String language) {
        Page page = browser.openAs("medecin", PHONE, instance.address() + "/medecin/jours");
        page.setViewportSize(PHONE, LOW);
        page.navigate(instance.address() + "/medecin/jours?langue=" + language);
        Pages.awaitKeys(page);
        Pages.picture(page, "/jours-telephone-bas", language);

        BoundingBox firstDay = page.locator("td .day").first().boundingBox();
        Assertions.assertThat(firstDay.y + firstDay.height)
                .as("foot of the first day, above the button that saves")
                .isLessThanOrEqualTo(page.locator(".save").boundingBox().y);
    }

    @ParameterizedTest
    @CsvSource({"fr, lundi 1er mars 2027", "en, Monday 1 March 2027"})
    void a_date_is_said_in_words_whatever_order_the_browser_writes_it_in(String language, String words) {
        Page page = browser.openAs("medecin", DESK, instance.address() + "/medecin/jours?langue=" + language);
        page.locator("#fin").fill("2027-03-01");

        assertThat(page.locator("#fin")).hasAccessibleDescription(words);
    }
}
