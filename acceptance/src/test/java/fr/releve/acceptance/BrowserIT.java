package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.DemoAccounts;
import java.util.List;
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

    /** How much the edge of a half-day differs from the page; 0 if it has none that is seen. */
    private static final String EDGE_ON_WHITE = """
            it => {
              const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(it);
              if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 2) { return 0; }
              const [r, g, b] = borderTopColor.match(/[\\d.]+/g).map((part) => Number(part) / 255)
                  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
              return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
            }
            """;

    private static final String WORDS_WITHOUT_ROOM = """
            () => [...document.querySelectorAll('.day label span')]
                .filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.outerHTML)
            """;

    /** A month has as many mornings and afternoons of a day of the week. */
    private static final int HALF_DAYS_OF_A_COLUMN = 10;

    private static final String UNDER_SOMETHING_ELSE = """
            () => {
              const held = document.activeElement.closest('label') ?? document.activeElement;
              const { left, right, top, bottom } = held.getBoundingClientRect();
              return [top + 4, bottom - 4].map((y) => document.elementFromPoint((left + right) / 2, y))
                  .filter((it) => !it || !held.contains(it)).map((it) => it?.outerHTML.slice(0, 80) ?? 'the edge').join();
            }
            """;

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
    @CsvSource({"375, fr, ap.-m.", "320, fr, ap.-m.", "320, en, p.m."})
    void an_offered_half_day_is_told_by_a_tick_and_an_edge_and_its_word_has_room(
            int width, String language, String afternoon) {
        Page page = browser.openAs("medecin", width, instance.address() + "/medecin/jours?langue=" + language);
        Locator half =
                page.locator("input[name=jour][value$=':PM']:not(:checked)").last();
        String code = half.getAttribute("value");
        half.evaluate("box => box.click()");

        Locator offered = page.locator("input[name=jour][value='" + code + "']:checked + span");
        assertThat(offered).hasText(afternoon);
        Assertions.assertThat((String) offered.evaluate("it => getComputedStyle(it, '::before').content"))
                .contains("✓");
        Assertions.assertThat((String) offered.evaluate("it => getComputedStyle(it, '::before').display"))
                .isNotEqualTo("none");
        Assertions.assertThat(((Number) offered.evaluate(EDGE_ON_WHITE)).doubleValue())
                .as("contrast of its edge (WCAG 1.4.11)")
                .isGreaterThanOrEqualTo(3);
        Assertions.assertThat((List<?>) page.evaluate(WORDS_WITHOUT_ROOM))
                .as("words wider than their half-day")
                .isEmpty();
        Pages.assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void a_half_day_that_the_arrows_lead_to_is_not_hidden_by_the_button_that_saves(int width) {
        Page page = browser.openAs("medecin", width, instance.address() + "/medecin/jours");
        page.setViewportSize(width, LOW);
        Pages.awaitKeys(page);
        page.locator("input[name=jour]").first().focus();
        for (int i = 0; i < HALF_DAYS_OF_A_COLUMN; i++) {
            page.keyboard().press("ArrowDown");
            Assertions.assertThat(page.evaluate(UNDER_SOMETHING_ELSE))
                    .as("what lies over the half-day that has the focus, " + i + " below the first")
                    .isEqualTo("");
        }
        new Keyboard(page).tabTo(".pager button");
        page.waitForFunction("() => (" + UNDER_SOMETHING_ELSE + ")() === ''");
    }

    @ParameterizedTest
    @CsvSource({"fr, lundi 1er mars 2027", "en, Monday 1 March 2027"})
    void a_date_is_said_in_words_whatever_order_the_browser_writes_it_in(String language, String words) {
        Page page = browser.openAs("medecin", DESK, instance.address() + "/medecin/jours?langue=" + language);
        page.locator("#fin").fill("2027-03-01");

        assertThat(page.locator("#fin")).hasAccessibleDescription(words);
    }
}
