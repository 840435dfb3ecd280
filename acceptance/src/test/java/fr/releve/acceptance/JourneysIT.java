package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.localstack.DemoAccounts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each kind of person comes for, done in a browser from beginning to end. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class JourneysIT {

    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final String TO_THE_END = """
            it => {
              window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
              it.focus({ preventScroll: true });
            }
            """;

    private static final int HIGH = 900;

    /** So that the page is longer than its window. */
    private static final int LOW = 300;

    private static final int TEN = 10;

    /** Milliseconds after which whoever types is taken to have paused. */
    private static final int PAUSE = 400;

    private static final Duration PLANNING = Duration.ofSeconds(90);

    /** Wanted by nobody in the seeds, so that the plan has no choice. */
    private static final String RARE = "ALLERGOLOGY";

    /** How many signs on the map lie over another. */
    private static final String TOUCHING_PINS = """
            () => {
              const pins = [...document.querySelectorAll('.pin')].map((it) => it.getBoundingClientRect());
              const middle = (it) => [it.x + it.width / 2, it.y + it.height / 2, it.width / 2];
              return pins.map(middle).filter(([x, y, r], i, all) =>
                  all.slice(0, i).some(([a, b, s]) => Math.hypot(x - a, y - b) < r + s - 1)).length;
            }
            """;

    private static final String SINGLE = ".pin:not(.cluster)";
    private static final String SEVERAL = ".pin.cluster";

    /** More than a map comes nearer until a place stands alone. */
    private static final int MOST_TAPS = 6;

    /** Which of these signs can be pressed where the map is looked at; -1 if none can. */
    private static final String IN_SIGHT = """
            signs => {
              document.querySelector('.leaflet-container').scrollIntoView({ block: 'center', behavior: 'instant' });
              return [...document.querySelectorAll(signs)].findIndex((it) => {
                const { x, y, width, height } = it.getBoundingClientRect();
                return it.contains(document.elementFromPoint(x + width / 2, y + height / 2));
              });
            }
            """;

    /** A picture of a tile. */
    private static final byte[] ONE_PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4AAAA4gDhFXZEAAAAAABJRU5ErkJggg==");

    /** A number with as many digits as it must have is said to be so while it is typed. */
    private static final Pattern COUNTED = Pattern.compile("(^|.* )counted( .*|$)");

    private static final Person PARTNER =
            new Person("Aubin", "Sautreau", "aubin.sautreau" + Cast.DOMAIN, "06 39 98 70 21", "10009000989", "53147");

    private final Instance instance;
    private final Browser browser;
    private final Cast cast;

    JourneysIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
        this.cast = new Cast(instance);
    }

    @Test
    void a_doctor_signs_up_paints_half_days_gets_a_proposal_and_accepts() {
        String account = "quiterie.lamballais" + Cast.DOMAIN;
        instance.accounts().register("practitioner", List.of(account));
        Page page = browser.open(DESK, instance.address() + "/medecin");
        Pages.logIn(page, account, Accounts.PASSWORD);
        signUp(page);
        assertThat(page.locator(".message.good").first()).containsText("Bienvenue");

        page.navigate(instance.address() + "/medecin/jours");
        LocalDate byMouse = LocalDate.now(ZoneId.of("Europe/Paris"))
                .withDayOfMonth(1)
                .plusMonths(2)
                .plusDays(9);
        byMouse = byMouse.getDayOfWeek().getValue() > 5 ? byMouse.plusDays(3) : byMouse;
        LocalDate byKeyboard = byMouse.plusWeeks(1);
        paint(page, half(page, byMouse, "AM"), half(page, byMouse, "PM"));
        Keyboard keys = new Keyboard(page);
        keys.tabTo("input[name=jour]");
        for (String part : List.of("AM", "PM")) {
            keys.arrowTo(byKeyboard, part);
            keys.press("Space");
        }
        attested(instance.login(account, Accounts.PASSWORD));
        keys.tabTo(".save button");
        keys.press("Enter");
        assertThat(page.locator(".message.bad")).containsText("Ce que vous avez coché est toujours là");
        assertThat(half(page, byKeyboard, "PM")).isChecked();
        keys.tabTo(".save button");
        keys.press("Enter");
        assertThat(page.locator(".message.good")).containsText("Vos jours sont enregistrés");
        for (LocalDate day : List.of(byMouse, byKeyboard)) {
            assertThat(half(page, day, "AM")).isChecked();
            assertThat(half(page, day, "PM")).isChecked();
        }

        page.navigate(instance.address() + "/medecin");
        assertThat(page.locator("h1")).containsText("Rien n’attend votre réponse");
        page.setViewportSize(DESK, LOW);
        Locator held = page.locator("footer a").last();
        held.evaluate(TO_THE_END);
        double at = held.boundingBox().y;
        String proposal = proposedAndApproved(Days.of(byMouse, byKeyboard));

        Locator article = page.locator("#proposition-" + proposal);
        assertThat(article).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        assertThat(article).containsText("Ce que cela change là-bas");
        assertThat(article).containsText("minutes depuis Mayenne");
        assertThat(page.locator(".news")).containsText("Du nouveau");
        assertThat(held).isFocused();
        Assertions.assertThat(held.boundingBox().y)
                .as("what is read stays where it is")
                .isCloseTo(at, within(2.0));
        page.setViewportSize(DESK, HIGH);
        article.locator("form[action$='/acceptation'] button").click();
        assertThat(page.locator(".message.good")).containsText("Votre accord est enregistré");

        page.navigate(instance.address() + "/medecin/missions");
        cast.townHall().accepts(proposal).expect(200, 201, 204);
        page.locator("a[href='/placements/" + proposal + "']").first().click();
        page.locator("#lu").check();
        page.locator("form[action$='/signature'] button").click();
        assertThat(page.locator(".message.good")).containsText("Votre signature est enregistrée");
        assertThat(page.locator("main")).containsText("Vous avez signé");
        Pages.assertFitsAndIsAccessible(page);
        keepsWhatIsTypedIntoWhatCameMeanwhile(page, proposal);
        page.navigate(instance.address() + "/medecin");
        assertThat(page.locator("h1")).containsText("Prochaine mission");
    }

    /** The host signs while the doctor reads; then coming back to the page, where nothing else has changed, is no news. */
    private void keepsWhatIsTypedIntoWhatCameMeanwhile(Page page, String proposal) {
        String placement = "/api/placements/" + proposal;
        Session host = cast.townHall().session();
        String hash = host.get(placement + "/contract").expect(200).etag().replace("\"", "");
        host.post(placement + "/signature", Map.of("documentHash", hash)).expect(200);
        assertThat(page.locator("#envoi-date-jour"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(10_000));
        page.locator(".news button").click();

        page.waitForResponse(
                "**/placements/" + proposal + "*",
                () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
        Locator reference = page.locator("#envoi-reference");
        page.locator("details:has(#envoi-reference) > summary").first().click();
        reference.fill("LRAR 42");
        assertThat(page.locator(".news")).isEmpty();

        page.reload();
        assertThat(page.locator(".draft")).isVisible();
        assertThat(reference).hasValue("LRAR 42");
    }

    @Test
    void a_town_hall_publishes_a_need_and_sees_beside_it_who_could_come() {
        Page page = browser.openAs("mairie", DESK, instance.address() + "/commune/besoins/nouveau");
        page.locator("button[name=publier]").click();
        assertThat(page.locator(".message.bad")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".message.bad li a").first()).isFocused();

        page.locator("#commune").fill("Villaines-la-Juhel (53271)");
        page.locator("#practice").fill("Maison de santé des Avaloirs");
        page.locator("#practiceDescription").fill("Trois cabinets, une infirmière.");
        page.locator("#title").fill("Renfort du mardi");
        page.locator("#pay").fill("90");
        page.locator("#hostEmail").fill("accueil" + Cast.DOMAIN);
        page.locator("input[name=week][value='TUESDAY:AM']").check();
        page.locator("input[name=week][value='TUESDAY:PM']").check();
        assertThat(page.locator("[data-panel] .figure")).containsText("médecin");

        page.locator(".buttons button:not([name=publier])").click();

        assertThat(page.locator(".message.good")).containsText("Le brouillon est enregistré");
        page.locator("li:has-text('Renfort du mardi') a[href$='/modification']").click();
        assertThat(page.locator("h1")).hasText("Continuer le brouillon");
        assertThat(page.locator("input[name=week][value='TUESDAY:PM']")).isChecked();
        assertThat(page.locator("#practiceDescription")).hasValue("Trois cabinets, une infirmière.");
        Pages.assertFitsAndIsAccessible(page);
        page.locator("#title").fill("Renfort du mardi, au centre");
        page.locator("button[name=publier]").click();

        assertThat(page.locator(".message.good")).containsText("Le besoin est publié");
        assertThat(page.locator("main")).containsText("Renfort du mardi, au centre");

        Locator published = page.locator("li:has-text('Renfort du mardi, au centre')");
        published.locator("summary").first().click();
        published.locator("a[href*='copie=']").click();
        assertThat(page.locator("#practiceDescription")).hasValue("Trois cabinets, une infirmière.");

        page.navigate(instance.address() + "/commune");
        assertThat(page.locator("main")).containsText("Comment vous répondez");
    }

    @Test
    void what_stands_beside_a_need_is_asked_only_where_it_may_change_and_read_out_only_where_it_has() {
        Page page = browser.openAs("mairie", DESK, instance.address() + "/commune/besoins/nouveau");
        Pages.awaitKeys(page);
        List<String> asked = new ArrayList<>();
        page.route("**/besoins/apercu*", route -> {
            asked.add(route.request().postData());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>Trois médecins.</p>"));
        });
        page.clock().install();
        Locator panel = page.locator("[data-panel]");
        page.locator("#housing").check();
        page.clock().runFor(PAUSE);
        assertThat(panel).hasText("Trois médecins.");
        panel.locator("p").evaluate("it => { it.heard = true; }");

        page.locator("#title").fill("Renfort du jeudi");
        page.clock().runFor(PAUSE);
        page.locator("#hostPhone").fill("06 39 98 70 00");
        page.clock().runFor(PAUSE);
        page.waitForResponse("**/besoins/apercu*", () -> {
            page.locator("#urgent").check();
            page.clock().runFor(PAUSE);
        });

        assertThat(panel).not().hasClass(Pattern.compile(".*waiting-for-answer.*"));
        Assertions.assertThat(asked).hasSize(2);
        Assertions.assertThat((boolean) panel.locator("p").evaluate("it => it.heard === true"))
                .as("the same is not put there anew")
                .isTrue();
    }

    @Test
    void a_coordinator_clears_ten_proposals_by_keyboard() {
        Session coordinator = instance.demoAccount("coordination");
        Patience.until(
                "ten proposals to decide",
                PLANNING,
                () -> Optional.of(proposed(coordinator)).filter(it -> it >= TEN + 1),
                () -> proposed(coordinator) + " proposals");
        Page page = browser.openAs("coordination", DESK, instance.address() + "/coordination");
        Pages.awaitKeys(page);
        String first = chosen(page);
        page.keyboard().press("j");
        page.waitForURL("**/coordination?proposition=*");
        Pages.awaitKeys(page);
        Assertions.assertThat(chosen(page)).isNotEqualTo(first);
        page.keyboard().press("k");
        page.waitForURL("**/coordination?proposition=" + first + "#dossier");

        List<String> decided = new ArrayList<>();
        while (decided.size() < TEN) {
            Pages.awaitKeys(page);
            if (page.locator("[data-fallen]").count() > 0) {
                Pages.awaitNext(page, () -> page.keyboard().press("j"));
                continue;
            }
            String proposal = chosen(page);
            decided.add(proposal);
            Pages.awaitNext(page, () -> page.keyboard().press("a"));
            assertThat(page.locator("#proposition-" + proposal)).not().isAttached();
        }

        Assertions.assertThat(decided)
                .doesNotHaveDuplicates()
                .allSatisfy(it -> Assertions.assertThat(coordinator
                                .get("/api/proposals/" + it)
                                .json()
                                .path("status")
                                .asText())
                        .isNotEqualTo("PROPOSED"));
    }

    @Test
    void a_spouse_finds_a_job_near_a_need() {
        Doctor doctor = Doctor.registers(cast.newcomer("practitioner", PARTNER.email()), PARTNER, RARE, today());
        String account = "armeline.quatresous" + Cast.DOMAIN;
        instance.accounts().register("spouse", List.of(account));
        Page page = browser.open(PHONE, instance.address() + "/conjoint");
        Pages.logIn(page, account, Accounts.PASSWORD);
        page.locator("#invitationCode").fill(doctor.invitesSpouse());
        page.locator("#romeCodes").fill("M1607");
        page.locator("#maxMinutes").fill("60");
        assertThat(page.locator("#optedIn")).not().isChecked();
        page.locator("#optedIn").check();
        page.locator("form[action='/conjoint/souhaits'] button[type=submit]").click();
        assertThat(page.locator(".message.good")).containsText("Vos souhaits sont enregistrés");

        page.locator("#near").fill("Villaines-la-Juhel (53271)");
        page.locator("#tout").check();
        page.locator("form[action='/conjoint'] button[type=submit]").click();

        assertThat(page.locator(".cards > li").first()).isVisible();
        Pages.assertFitsAndIsAccessible(page);

        page.navigate(instance.address() + "/besoins?pres=Laval+(53130)&minutes=60");
        page.locator("#liste h2 a").first().click();
        page.waitForURL("**/besoins/*-*");
        page.locator("a[href^='/conjoint?']").click();
        page.waitForURL("**/conjoint?*pres=*");
        page.locator("#tout").check();
        page.locator("form[action='/conjoint'] button[type=submit]").click();
        assertThat(page.locator(".pin").first()).isVisible();
        keptAs(page, "APPLIED", "Candidature envoyée");
        keptAs(page, "FOUND", "C’est mon emploi");
        typesAnotherTradeAndComesBack(page);
    }

    /** Fields of one name keep their order. */
    private void typesAnotherTradeAndComesBack(Page page) {
        page.navigate(instance.address() + "/conjoint/souhaits");
        Locator trades = page.locator("[name=romeCodes]");
        String first = trades.first().inputValue();
        trades.nth(1).fill("J1506");

        page.reload();

        assertThat(page.locator(".message.draft")).isVisible();
        assertThat(trades.first()).hasValue(first);
        assertThat(trades.nth(1)).hasValue("J1506");
        page.locator(".message.draft button").click();
    }

    /** Marks the first of the jobs, and finds it among those that were kept. */
    private void keptAs(Page page, String state, String shown) {
        String job = page.locator("[data-lead]").first().getAttribute("data-lead");
        page.locator("[data-lead='" + job + "'] button[value=" + state + "]").click();
        assertThat(page.locator("[data-lead='" + job + "'] .tag.good")).hasText(shown);
        page.navigate(instance.address() + "/conjoint?gardees=true&tout=true");
        assertThat(page.locator("[data-lead='" + job + "'] .tag.good")).hasText(shown);
    }

    @Test
    void a_visitor_finds_a_need_from_the_map_on_a_phone() {
        Page page = browser.open(PHONE, instance.address());
        awaitNeedsOnTheMap(page);
        page.locator(".map figcaption a").click();
        page.waitForURL("**/besoins");
        page.locator(".pin.cluster").first().waitFor();
        Assertions.assertThat(page.evaluate(TOUCHING_PINS)).isEqualTo(0);
        assertThat(page.locator(".town").first()).isVisible();
        pressPin(page);
        page.waitForURL(Pattern.compile(".*/besoins(/[0-9a-f-]{36}|\\?(.*&)?pres=.*)"));
        if (page.url().contains("?")) {
            page.locator("[data-need] a").first().click();
            page.waitForURL("**/besoins/*-*");
        }

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("script[type='application/ld+json']")).hasCount(1);
    }

    @Test
    void a_visitor_finds_a_need_by_tapping_a_pin_on_a_phone() {
        Page page = browser.openByTouch(PHONE, instance.address());
        awaitNeedsOnTheMap(page);
        page.locator(".map figcaption a").tap();
        page.waitForURL("**/besoins");
        page.locator(".pin").first().waitFor();
        for (int nearer = 0; nearer < MOST_TAPS && inSight(page, SINGLE) < 0; nearer++) {
            page.evaluate("() => { window.drawn = document.querySelector('.pin'); }");
            page.locator(SEVERAL).nth(inSight(page, SEVERAL)).tap();
            page.waitForFunction("() => !window.drawn.isConnected");
        }
        page.locator(SINGLE).nth(inSight(page, SINGLE)).tap();
        page.waitForURL(Pattern.compile(".*/besoins(/[0-9a-f-]{36}|\\?(.*&)?pres=.*)"));
        if (page.url().contains("?")) {
            page.locator("[data-need] a").first().tap();
            page.waitForURL("**/besoins/*-*");
        }

        assertThat(page.locator("h1")).isVisible();
    }

    private static int inSight(Page page, String signs) {
        return (int) page.evaluate(IN_SIGHT, signs);
    }

    @Test
    void a_doctor_paints_half_days_by_touch() {
        Page page = browser.openByTouchAs("facilitateur", PHONE, instance.address() + "/medecin/jours");
        Pages.awaitKeys(page);
        List<String> free = page.locator("input[name=jour]:not(:checked)").all().stream()
                .map(it -> it.getAttribute("value"))
                .toList();
        List<String> tapped = free.subList(free.size() - 3, free.size());
        tapped.forEach(it -> half(page, it).locator("..").tap());
        tapped.forEach(it -> assertThat(half(page, it)).isChecked());
        half(page, tapped.getFirst()).locator("..").tap();
        assertThat(half(page, tapped.getFirst())).not().isChecked();
        page.locator(".save button").tap();

        assertThat(page.locator(".message.good")).containsText("Vos jours sont enregistrés");
        assertThat(half(page, tapped.getFirst())).not().isChecked();
        tapped.subList(1, tapped.size())
                .forEach(it -> assertThat(half(page, it)).isChecked());
    }

    @Test
    void where_tiles_do_not_come_the_map_names_the_towns_and_where_they_come_their_source() {
        Page page = browser.open(DESK, instance.address());
        withTiles(page, Route::abort);
        page.navigate(instance.address() + "/besoins");
        page.locator(".pin").first().waitFor();
        assertThat(page.locator(".town").first()).isVisible();

        Page covered = browser.open(DESK, instance.address());
        withTiles(
                covered,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/png").setBodyBytes(ONE_PIXEL)));
        covered.navigate(instance.address() + "/besoins");
        assertThat(covered.locator(".leaflet-tile-loaded").first()).isVisible();
        assertThat(covered.locator(".leaflet-control-attribution")).containsText("IGN");
        assertThat(covered.locator(".town")).hasCount(0);
        Pages.assertFitsAndIsAccessible(covered);
    }

    /** As if the operator had named tiles, which here have our own address: a page may ask for pictures of no other host. */
    private static void withTiles(Page page, Consumer<Route> tiles) {
        page.route("**/tuiles/**", tiles);
        page.route("**/besoins", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text()
                            .replace("data-tiles=\"\"", "data-tiles=\"/tuiles/{z}/{x}/{y}.png\"")
                            .replaceAll("data-credit=\"[^\"]*\"", "data-credit=\"© IGN\"")));
        });
    }

    /** Opens a place of the map by keyboard; where several lie too close together, the map comes nearer first. */
    private static void pressPin(Page page) {
        page.locator(".pin").first().waitFor();
        Locator single = page.locator(".pin:not(.cluster)");
        if (single.count() == 0) {
            page.locator(".pin.cluster").first().focus();
            page.keyboard().press("Enter");
            single.first().waitFor();
        }
        single.first().focus();
        page.keyboard().press("Enter");
    }

    /** The map of the home page is drawn twice a minute: right after the seeds came it may still be empty. */
    private static void awaitNeedsOnTheMap(Page page) {
        int needs = Patience.until(
                "needs on the map",
                Duration.ofMinutes(1),
                () -> {
                    page.reload();
                    return Optional.of(page.locator(".map a.need").count()).filter(count -> count > 0);
                },
                page::title);
        Assertions.assertThat(needs).isPositive();
    }

    @Test
    void a_visitor_reads_everything_in_english_and_changes_to_french_by_a_link() {
        Page page = browser.open(DESK, "en-GB", instance.address());
        assertThat(page.locator("h1")).hasText("Lend a few days. A territory breathes.");
        page.locator("a[hreflang=fr]").click();
        assertThat(page.locator("h1")).hasText("Prêtez quelques jours. Un territoire respire.");
        page.locator("nav a[href='/besoins']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session() {
        Page page = browser.openAs("mairie", DESK, instance.address() + "/commune/besoins/nouveau");
        page.locator("#title").fill("Renfort du jeudi");
        page.context().clearCookies();
        page.locator("button[name=publier]").click();

        logsInAgain(page, "mairie");
        assertThat(page.locator("#title")).hasValue("Renfort du jeudi");
    }

    @Test
    void the_browser_s_arrow_leads_back_to_a_refused_form_with_what_was_typed() {
        Page page = browser.openAs("mairie", DESK, instance.address() + "/commune/besoins/nouveau?modele=weekly");
        page.locator("#title").fill("Renfort du samedi");
        Pages.awaitNext(page, () -> page.locator("button[name=publier]").click());
        assertThat(page.locator(".message.bad")).isFocused();
        leavesAndComesBack(page, "/commune/missions");
        assertThat(page.locator("#title")).hasValue("Renfort du samedi");
        page.locator(".draft button").click();

        Page days = browser.openAs("medecin", DESK, instance.address() + "/medecin/jours");
        String half = tickOneMore(days);
        days.locator("#fin").fill("2020-01-01");
        days.locator("form[data-draft]").evaluate("it => { it.noValidate = true; }");
        Pages.awaitNext(
                days,
                () -> days.locator("button[formaction='/medecin/jours/habitude']")
                        .click());
        assertThat(days.locator(".message.bad")).isVisible();
        leavesAndComesBack(days, "/medecin/missions");
        assertThat(half(days, half)).isChecked();
    }

    private static void leavesAndComesBack(Page page, String elsewhere) {
        page.locator("nav a[href='" + elsewhere + "']").click();
        page.waitForURL("**" + elsewhere);
        page.goBack();
        assertThat(page.locator(".draft")).isVisible();
    }

    /** The last half-day that is free; what it stands for. */
    private static String tickOneMore(Page page) {
        String free = page.locator("input[name=jour]:not(:checked)").last().getAttribute("value");
        half(page, free).check();
        return free;
    }

    @Test
    void half_days_that_were_ticked_survive_the_end_of_the_session() {
        Page page = browser.openAs("medecin", DESK, instance.address() + "/medecin/jours");
        Pages.awaitKeys(page);
        String half = tickOneMore(page);
        page.locator("#cap-semaine").fill("3");
        page.context().clearCookies();
        page.locator(".save button").click();

        logsInAgain(page, "medecin");
        assertThat(half(page, half)).isChecked();
        assertThat(page.locator("#cap-semaine")).hasValue("3");
    }

    @Test
    void a_spouse_s_wishes_survive_the_end_of_the_session() {
        Page page = browser.openAs("conjoint", PHONE, instance.address() + "/conjoint/souhaits");
        Pages.awaitKeys(page);
        page.locator("[name=romeCodes]").nth(1).fill("J1506");
        page.locator("#maxMinutes").fill("17");
        page.context().clearCookies();
        page.locator("form[data-draft] button").click();

        logsInAgain(page, "conjoint");
        assertThat(page.locator("[name=romeCodes]").nth(1)).hasValue("J1506");
        assertThat(page.locator("#maxMinutes")).hasValue("17");
    }

    private static void logsInAgain(Page page, String account) {
        assertThat(page.locator("h1")).containsText("Votre session est terminée");
        page.locator("a.btn-primary").click();
        Pages.logIn(page, account + "@demo.releve.example", DemoAccounts.PASSWORD);
        assertThat(page.locator(".draft")).isVisible();
    }

    /** Chrome and Safari ask the page's policy at every redirection of a form, and the login lies on another host. */
    @Test
    void a_list_narrowed_after_the_end_of_the_session_is_shown_after_the_login() {
        Page page = browser.openAs("coordination", DESK, instance.address() + "/coordination/journal");
        Pages.awaitKeys(page);
        page.context().clearCookies();
        page.locator("#qui").selectOption("moi");
        page.locator("form[action='/coordination/journal'] button").click();

        Pages.logIn(page, "coordination@demo.releve.example", DemoAccounts.PASSWORD);

        page.waitForURL("**/journal?*qui=moi*");
        assertThat(page.locator("#qui")).hasValue("moi");
    }

    private void signUp(Page page) {
        page.locator("#firstName").fill("Quiterie");
        page.locator("#lastName").fill("Lamballais");
        page.locator("#rpps").fill("1000900099");
        assertThat(page.locator("#rpps")).not().hasClass(COUNTED);
        page.locator("#rpps").fill("10009000997");
        assertThat(page.locator("#rpps")).hasClass(COUNTED);
        page.locator("#specialty").selectOption(RARE);
        page.locator("#credentialNumber").fill("DEMO-997");
        page.locator("#credentialValidUntil").fill(today().plusYears(2).toString());
        page.locator("#insuranceValidUntil").fill(today().plusYears(2).toString());
        goOn(page);
        page.locator("input[name=week][value='MONDAY:AM']").check();
        goOn(page);
        page.locator("#homeCommune").fill("Mayenne (53147)");
        page.locator("#maxTravelMinutes").fill("60");
        assertThat(page.locator("#trajet [data-panel]")).containsText("Depuis Mayenne, en 60 minutes au plus");
        assertThat(page.locator("#trajet svg.ring")).isVisible();
        goOn(page);
        page.locator("#k-REINFORCEMENT").check();
        page.locator("#consent").check();
        page.locator("form[data-steps] button.btn-primary[type=submit]").click();
        page.waitForURL("**/medecin/pour-moi*");
    }

    private static void goOn(Page page) {
        page.locator("form[data-steps] > .buttons:not([hidden]) button.btn-primary")
                .click();
    }

    /** By which the file gets another version, while its doctor has the page of days open. */
    private void attested(Session doctor) {
        String id = doctor.get("/api/practitioners/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        cast.coordinator().attests(id);
    }

    private String proposedAndApproved(Days days) {
        Coordinator coordinator = cast.coordinator();
        String proposal = coordinator.awaitsProposal(cast.townHall().publishes("Allergologie, deux jours", RARE, days));
        coordinator.approves(proposal);
        return proposal;
    }

    private static int proposed(Session coordinator) {
        Answer answer =
                coordinator.get("/api/proposals?status=PROPOSED&limit=50").expect(200);
        return answer.json().path("items").size();
    }

    private static String chosen(Page page) {
        return page.locator("tr.chosen").getAttribute("id").replace("proposition-", "");
    }

    private static Locator half(Page page, LocalDate day, String part) {
        return half(page, day + ":" + part);
    }

    private static Locator half(Page page, String code) {
        return page.locator("input[name=jour][value='" + code + "']");
    }

    /** Presses on one half-day and draws to another. */
    private static void paint(Page page, Locator from, Locator to) {
        from.evaluate("box => box.scrollIntoView({ block: 'center', behavior: 'instant' })");
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2);
        page.mouse().up();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
