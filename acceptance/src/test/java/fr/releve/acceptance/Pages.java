package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
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
                .filter((it) => it.getBoundingClientRect().right > 0 && !it.closest('[aria-hidden=true]'))
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

    /**
     * What shows no ring once the keyboard has led to it, or one that differs too little from its ground (WCAG 1.4.11: 3 to 1). A
     * half-day's box cannot be seen itself: what stands beside it has the ring, and a field of Keycloak's what it stands in.
     */
    private static final String NOT_SEEN_TO_HAVE_THE_FOCUS = """
            () => {
              const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
              const luminance = (colour) => colour.slice(0, 3).map((it) => it / 255)
                  .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
                  .reduce((sum, it, i) => sum + it * [0.2126, 0.7152, 0.0722][i], 0);
              const contrast = (one, other) => {
                const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
                return (light + 0.05) / (dark + 0.05);
              };
              const ground = (it) => {
                for (; it; it = it.parentElement) {
                  const colour = channels(getComputedStyle(it).backgroundColor);
                  if (colour.length === 3) { return colour; }
                }
                return [255, 255, 255];
              };
              const over = ([r, g, b, alpha = 1], below) => [r, g, b].map((it, i) => it * alpha + below[i] * (1 - alpha));
              const rings = (it) => {
                const { opacity, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(it);
                if (opacity === '0') { return []; }
                const drawn = [];
                if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) {
                  drawn.push([outlineColor, ground(parseFloat(outlineOffset) < 0 ? it : it.parentElement)]);
                }
                if (boxShadow !== 'none') {
                  drawn.push([boxShadow.match(/^rgba?\\([^)]*\\)/)[0], ground(it.parentElement)]);
                }
                return drawn.filter(([colour, below]) => contrast(over(channels(colour), below), below) >= 3)
                    .map(([colour]) => colour);
              };
              const seen = (it) => [...new Set([it, it.parentElement, it.closest('label'), it.nextElementSibling])].filter(Boolean).flatMap(rings).length;
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                  .filter((it) => !it.disabled && !it.closest('[aria-hidden=true]') && it.checkVisibility({ visibilityProperty: true }))
                  .filter((it) => {
                    it.style.transition = 'none';
                    document.activeElement.blur();
                    const before = seen(it);
                    it.focus({ preventScroll: true });
                    return document.activeElement === it && seen(it) <= before;
                  })
                  .map((it) => it.outerHTML.slice(0, 100));
            }
            """;

    /**
     * What the Tab key comes to after something that stands below it, in the same column; a map's signs stand where they lie, what is
     * scrolled out of its frame ends with it, and what sticks to the window's edge is everywhere. The account's links
     * stand in the line of the brand, above the main pages where a window is narrow, and come last of the header at every width.
     */
    private static final String READ_BACKWARDS = """
            () => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((it) =>
                  it.tabIndex >= 0 && !it.disabled && !it.closest('svg, .leaflet-container, .skip, .save, .account') && it.checkVisibility({ visibilityProperty: true }));
              const places = stops.map((it) => {
                const { top, bottom, left, right } = it.getBoundingClientRect();
                const end = it.parentElement.closest('[role=region]')?.getBoundingClientRect().bottom ?? Infinity;
                return { top: Math.min(top, end), bottom: Math.min(bottom, end), left, right };
              });
              return stops.filter((it, i) => it.tabIndex > 0 || (i > 0
                  && places[i].bottom < places[i - 1].top && places[i].left < places[i - 1].right)).map((it) => it.outerHTML.slice(0, 120));
            }
            """;

    /** Bytes of the page and of all that it asked for, compressed as they came; what lay in the browser already counts as much. */
    private static final String WEIGHT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, it) => sum + it.encodedBodySize, 0)
            """;

    private static final int LIGHT = 200 * 1024;
    private static final int LIGHT_WITH_A_MAP = 350 * 1024;

    /** The narrowest window, or a desk's whose text is shown four times as large (WCAG 1.4.10). */
    private static final int NARROWEST = 320;

    private static final int PHONE = 375;
    private static final int DESK = 1280;

    /** A desk's window whose text is shown twice as large. */
    private static final int ENLARGED = DESK / 2;

    private Pages() {}

    /** Logs in and stays where the login was asked for. */
    static void logIn(Page page, String account, String password) {
        sayWho(page, account, password);
        page.locator("a[href='/deconnexion']").waitFor();
    }

    /** Fills in the page where one logs in, and sends it. */
    static void sayWho(Page page, String account, String password) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
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
     * A page in one language, at a desk, enlarged, on a phone and on the narrowest, and by keyboard.
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
        page.setViewportSize(NARROWEST, 600);
        assertFits(page);
        page.setViewportSize(DESK, 900);
        assertShowsFocus(page);
        assertReadsForwards(page);
    }

    /** Who moves by keyboard goes as the eye goes: down, and to the next column at its end. */
    static void assertReadsForwards(Page page) {
        Assertions.assertThat((List<?>) page.evaluate(READ_BACKWARDS))
                .as("out of order on " + page.url())
                .isEmpty();
    }

    /** Whoever moves by keyboard sees where they are. */
    private static void assertShowsFocus(Page page) {
        page.keyboard().press("Tab");
        Assertions.assertThat((List<?>) page.evaluate(NOT_SEEN_TO_HAVE_THE_FOCUS))
                .as("without a visible focus on " + page.url())
                .isEmpty();
    }

    /** What somebody loads who comes to a page for the first time; a map comes last. */
    static void assertIsLight(Page page) {
        boolean map = page.locator("[data-map]").count() > 0;
        if (map) {
            page.locator(".leaflet-container").first().waitFor();
        }
        int weight = ((Number) page.evaluate(WEIGHT)).intValue();
        Assertions.assertThat(weight).as("bytes of " + page.url()).isBetween(1, map ? LIGHT_WITH_A_MAP : LIGHT);
    }

    /** Nothing to scroll sideways for. */
    static void assertFits(Page page) {
        int content = (int) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(content).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** On paper stands what one reads and nothing that one presses. */
    static void assertPrints(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("() => matchMedia('print').matches");
        assertThat(page.locator("h1")).isVisible();
        for (String pressed : List.of(".top nav", ".account", "footer", ".btn", ".pager")) {
            // looked at again until it is so: who prints waits for the page's style, a question put at once does not
            assertThat(page.locator(pressed + ":visible")).hasCount(0);
        }
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
