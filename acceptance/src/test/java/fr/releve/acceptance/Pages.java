package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What every page is held to, and the way in. */
final class Pages {

    /**
     * What is to be pressed and less than 44 pixels high, a box counted with its label. Links within a sentence are as high as it;
     * places on a map stand in a list beside it too.
     */
    private static final String TOO_SMALL_TO_TOUCH = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter((it) => !it.closest('svg, .leaflet-container') && it.checkVisibility({ visibilityProperty: true }))
                .filter((it) => it.getBoundingClientRect().right > 0)
                .filter((it) => {
                  const label = it.type === 'checkbox' && it.labels.length > 0 ? it.labels[0] : it;
                  return Math.max(it.getBoundingClientRect().height, label.getBoundingClientRect().height) < 43.5;
                })
                .filter((it) => !it.matches('a') || getComputedStyle(it).display !== 'inline'
                    || ![...it.parentElement.childNodes].some((beside) => beside !== it && beside.textContent.trim()))
                .map((it) => it.outerHTML.slice(0, 100))
            """;

    /** One button a page stands out, apart from those that each thing of a list has. */
    private static final String STANDING_OUT = """
            () => [...document.querySelectorAll('main .btn-primary')]
                .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('article, .cards > li'))
                .map((it) => it.outerHTML.slice(0, 100))
            """;

    private static final int PHONE = 375;
    private static final int DESK = 1280;

    /** A desk's window whose text is shown twice as large. */
    private static final int ENLARGED = DESK / 2;

    private Pages() {}

    /** Logs in and stays where the login was asked for. */
    static void logIn(Page page, String account, String password) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.locator("a[href='/deconnexion']").waitFor();
    }

    /** The keys of a page do something once its script has run. */
    static void awaitKeys(Page page) {
        page.locator("html.js").waitFor();
    }

    /** Does what leads to another page, and waits until that page answers to keys, be its address the same or not. */
    static void awaitNext(Page page, Runnable leave) {
        page.evaluate("() => { window.left = true; }");
        leave.run();
        page.waitForFunction("() => !window.left && document.documentElement.classList.contains('js')");
    }

    /** Keeps a picture of the window, if {@code RELEVE_SCREENSHOTS} says where; those of the README are made so. */
    static void picture(Page page, String path, String kind) {
        String folder = System.getenv("RELEVE_SCREENSHOTS");
        if (folder == null) {
            return;
        }
        if (page.locator("[data-map]").count() > 0) {
            page.locator(".leaflet-marker-icon").first().waitFor();
        }
        String name = path.equals("/") ? "accueil" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-" + kind + ".png")));
    }

    /**
     * A page in one language, at a desk, enlarged, and on a phone.
     *
     * @param path names its pictures
     */
    static void assertFitsEveryWindow(Page page, String path, String language) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.setViewportSize(DESK, 900);
        picture(page, path, language);
        assertFitsAndIsAccessible(page);
        page.setViewportSize(ENLARGED, 450);
        assertFits(page);
        page.setViewportSize(PHONE, 800);
        picture(page, path, language + "-telephone");
        assertFitsAndIsAccessible(page);
        page.setViewportSize(DESK, 900);
    }

    /** Nothing to scroll sideways for. */
    static void assertFits(Page page) {
        int content = (int) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(content).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    static void assertFitsAndIsAccessible(Page page) {
        int width = page.viewportSize().width;
        assertFits(page);
        Assertions.assertThat((List<?>) page.evaluate(TOO_SMALL_TO_TOUCH))
                .as("too small to touch on " + page.url() + " at " + width)
                .isEmpty();
        Assertions.assertThat((List<?>) page.evaluate(STANDING_OUT))
                .as("buttons that stand out on " + page.url())
                .hasSizeLessThanOrEqualTo(1);
        var violations = new AxeBuilder(page)
                .options(onlyViolations())
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        Assertions.assertThat(violations)
                .as(page.url() + " at " + width)
                .extracting(it -> it.getId() + ": " + it.getHelp() + " at "
                        + it.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }

    /** What passed would be as much again to gather and to carry over. */
    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
