package fr.releve.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import fr.releve.localstack.DemoAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, without a screen; each {@link #open} is a person who has never been here. */
final class Browser implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 900;

    /** Where its cookies hold. */
    private static final String IDENTITY_SERVER = "/realms/";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> inside = new ArrayList<>();
    private final Map<String, List<Cookie>> recognised = new HashMap<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS));
        return new Browser(playwright, chromium);
    }

    /**
     * Somebody of the demo at a page for whom they are known: the first time they say their password, later the identity server knows
     * them by its own cookie, and each visitor has a session of their own.
     *
     * @param account of the demo, {@code mairie}
     */
    Page openAs(String account, int width, String address) {
        return openAs(account, options(width, "fr-FR"), address);
    }

    /** As {@link #openAs}, with fingers for a mouse. */
    Page openByTouchAs(String account, int width, String address) {
        return openAs(account, touched(width), address);
    }

    private Page openAs(String account, com.microsoft.playwright.Browser.NewContextOptions options, String address) {
        BrowserContext person = enter(options);
        List<Cookie> known = recognised.get(account);
        if (known != null) {
            person.addCookies(known);
        }
        Page page = person.newPage();
        page.navigate(address);
        if (known == null) {
            Pages.logIn(page, account + "@demo.releve.example", DemoAccounts.PASSWORD);
            recognised.put(
                    account,
                    person.cookies().stream()
                            .filter(it -> it.path.startsWith(IDENTITY_SERVER))
                            .toList());
        }
        return page;
    }

    /** Closes what was opened. */
    void everybodyLeaves() {
        var leaving = List.copyOf(inside);
        inside.clear();
        leaving.forEach(BrowserContext::close);
    }

    /** @param width of the window in CSS pixels */
    Page open(int width, String address) {
        return open(width, "fr-FR", address);
    }

    /** @param locale that the browser asks for */
    Page open(int width, String locale, String address) {
        return opened(options(width, locale), address);
    }

    /** On a phone, which has fingers for a mouse. */
    Page openByTouch(int width, String address) {
        return opened(touched(width), address);
    }

    /** As for who has turned scripts off, or whose network lost them. */
    Page openWithoutScripts(int width, String address) {
        return opened(options(width, "fr-FR").setJavaScriptEnabled(false), address);
    }

    private Page opened(com.microsoft.playwright.Browser.NewContextOptions options, String address) {
        Page page = enter(options).newPage();
        page.navigate(address);
        return page;
    }

    private BrowserContext enter(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext person = chromium.newContext(options);
        inside.add(person);
        return person;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, String locale) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale(locale);
    }

    private static com.microsoft.playwright.Browser.NewContextOptions touched(int width) {
        return options(width, "fr-FR").setHasTouch(true).setIsMobile(true);
    }

    private static Path program() {
        var given = Stream.ofNullable(System.getenv("RELEVE_CHROMIUM"));
        return Stream.concat(given, USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium in " + USUAL_PLACES + "; install it, or say in RELEVE_CHROMIUM where it is."));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
