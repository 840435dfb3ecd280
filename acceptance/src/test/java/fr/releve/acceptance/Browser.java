package fr.releve.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

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

    /** @param width of the window in CSS pixels */
    Page open(int width, String address) {
        return open(width, "fr-FR", address);
    }

    /** @param locale that the browser asks for */
    Page open(int width, String locale, String address) {
        return opened(options(width, locale), address);
    }

    /** As for who has turned scripts off, or whose network lost them. */
    Page openWithoutScripts(int width, String address) {
        return opened(options(width, "fr-FR").setJavaScriptEnabled(false), address);
    }

    private Page opened(com.microsoft.playwright.Browser.NewContextOptions options, String address) {
        BrowserContext person = chromium.newContext(options);
        Page page = person.newPage();
        page.navigate(address);
        return page;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, String locale) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale(locale);
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
