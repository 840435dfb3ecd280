package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.ProposalFeed;
import fr.releve.localstack.DemoAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator at work: what they read stays what they decide on, what they try changes nothing, what they did can be found again. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class CoordinationIT {

    private static final int DESK = 1280;
    private static final int SOME = 5;
    private static final String WANTED_BY_NOBODY = "RHEUMATOLOGY";
    private static final Person ALONE = new Person(
            "Lucile", "Bretonneau", "lucile.bretonneau" + Cast.DOMAIN, "06 39 98 70 33", "10009000943", "53147");
    private static final Duration PLANNING = Duration.ofSeconds(90);
    private static final LocatorAssertions.IsVisibleOptions TOLD_LIVE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(10_000);

    /** The last of the list is read, and a stretch follows: the demo's queue may be too short for two. */
    private static final String AT_THE_END_OF_A_STRETCH = """
            () => {
              const links = [...document.querySelectorAll('[data-proposal]')];
              links.forEach((it) => it.removeAttribute('aria-current'));
              links.at(-1).setAttribute('aria-current', 'true');
              document.querySelector('.pager')
                  .insertAdjacentHTML('afterbegin', '<a data-later href="/coordination?tri=score">…</a>');
            }
            """;

    private final Instance instance;
    private final Browser browser;

    CoordinationIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @Test
    void a_proposal_that_falls_while_it_is_read_is_not_replaced_by_another_under_the_key() {
        Session elsewhere = instance.demoAccount("coordination");
        List<String> before = awaitProposals(elsewhere);
        String read = before.getLast();
        Page page = open("/coordination?proposition=" + read);
        page.locator("[data-approve]").focus();

        elsewhere
                .post("/api/proposals/" + read + "/rejection", Map.of("reasonCode", "other"))
                .expect(200);

        assertThat(page.locator("[data-fallen]")).isVisible(TOLD_LIVE);
        assertThat(page.locator("[data-fallen]")).containsText("Elle a été refusée");
        assertThat(page.locator("[data-approve]")).hasCount(0);
        assertThat(page.locator("h1")).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("[data-fallen]")).isVisible();
        Pages.assertFitsAndIsAccessible(page);

        Pages.awaitNext(page, () -> page.keyboard().press("j"));
        Pages.awaitKeys(page);
        assertThat(page.locator("[data-approve]")).isVisible();
    }

    @Test
    void a_new_proposal_appears_in_the_open_queue_and_what_is_read_stays_where_it_is() {
        var days = twoDaysOfWhomNobodyElseWants();
        String read = proposedFor(days.getFirst());
        Page page = open("/coordination?montrer=urgentes&territoire=200042182&proposition=" + read);
        assertThat(page.locator("tr.chosen")).hasAttribute("id", "proposition-" + read);
        page.locator("[data-approve]").focus();
        double before = page.locator("[data-approve]").boundingBox().y;

        String fresh = proposedFor(days.getLast());

        assertThat(page.locator("#proposition-" + fresh))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(30_000));
        assertThat(page.locator(".news")).isVisible();
        assertThat(page.locator("tr.chosen")).hasAttribute("id", "proposition-" + read);
        assertThat(page.locator("[data-approve]")).isFocused();
        Assertions.assertThat(page.locator("[data-approve]").boundingBox().y).isEqualTo(before, Assertions.within(1.0));

        Locator reason = page.locator("[data-reject]");
        reason.selectOption(new SelectOption().setIndex(2));
        String chosen = reason.inputValue();
        page.locator("[data-approve]").focus();
        instance.demoAccount("coordination")
                .post("/api/proposals/" + fresh + "/rejection", Map.of("reasonCode", "other"))
                .expect(200);
        Locator bar = page.locator(".news button");
        assertThat(bar)
                .hasText(
                        new String[] {"Afficher", "Fermer"}, new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        assertThat(reason).hasValue(chosen);
        assertThat(page.locator("#proposition-" + fresh)).isAttached();

        bar.last().click();
        assertThat(page.locator(".news")).isEmpty();
        assertThat(page.locator("#proposition-" + fresh)).isAttached();
        Locator ticked = page.locator("input[name=choix][value='" + read + "']");
        ticked.check();
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        bar.first().click(new Locator.ClickOptions().setTimeout(10_000));
        assertThat(page.locator("#proposition-" + fresh)).not().isAttached();
        assertThat(ticked).isChecked();
        assertThat(page.locator("[data-chosen-count]")).containsText("(1)");
        assertThat(reason).hasValue(chosen);
    }

    /** A desk's window whose text is shown twice as large (WCAG 1.4.4). */
    @Test
    void enlarged_the_queue_reads_downwards_and_its_keys_can_still_be_turned_off() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination");
        Pages.awaitNext(page, () -> page.keyboard().press("j"));
        assertThat(page.locator("#dossier")).isInViewport();
        Assertions.assertThat(((Number) page.evaluate("scrollY")).intValue())
                .as("beside its list what is read opens without moving the page")
                .isZero();

        page.setViewportSize(DESK / 2, 450);
        assertThat(page.locator("[data-keys]")).isVisible();
        assertThat(page.locator(".by-keys:visible")).hasCount(2);
        Pages.assertReadsForwards(page);
        Assertions.assertThat(page.locator("#dossier").boundingBox().y)
                .as("what is read stands below its list, as it is read")
                .isGreaterThan(page.locator("[data-queue]").boundingBox().y);
        Pages.awaitNext(page, () -> page.keyboard().press("k"));
        assertThat(page.locator("#dossier")).isInViewport();
        Pages.assertFitsAndIsAccessible(page);
    }

    @Test
    void an_open_page_says_that_its_session_is_over_and_leads_back_to_it() {
        Page page = open("/coordination");
        page.context().clearCookies();
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(page.locator(".news")).containsText("Votre session est terminée");
        assertThat(page.locator(".news a")).hasAttribute("href", "/connexion?retour=%2Fcoordination");
    }

    @Test
    void a_change_is_tried_without_publishing_anything() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination/plan/et-si");
        Pages.awaitKeys(page);
        page.locator("#besoin").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator("[data-panel] .figure").first()).containsText("médecin");
        String need = "/api/vacancies/" + page.locator("#besoin").inputValue();
        Session coordinator = instance.demoAccount("coordination");
        JsonNode before = coordinator.get(need).expect(200).json();

        page.locator("input[name=week][value='SATURDAY:AM']").check();
        page.locator("#logement").check();
        page.locator("#plus").fill("1");
        assertThat(page.locator("[data-panel]")).containsText("Avec ces changements");
        page.locator("form[data-preview] button[type=submit]").click();

        page.waitForURL("**/et-si?*besoin=*");
        Assertions.assertThat(page.url())
                .contains("SATURDAY")
                .contains("plus=1")
                .doesNotContain("csrf");
        assertThat(page.locator("[data-panel]")).containsText("dans tout le plan");
        Assertions.assertThat(coordinator.get(need).expect(200).json()).isEqualTo(before);
        Pages.assertFitsAndIsAccessible(page);
    }

    @Test
    void a_question_that_is_not_answered_says_so_and_is_still_there_after_the_login_and_in_the_other_language() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination/plan/et-si");
        Pages.awaitKeys(page);
        Locator panel = page.locator("[data-panel]");
        page.route("**/et-si/apercu", Route::abort);
        page.locator("#besoin").selectOption(new SelectOption().setIndex(1));
        assertThat(panel).hasText("Le calcul ne répond pas\u202F; votre saisie est gardée.");
        assertThat(panel).not().hasClass(Pattern.compile(".*waiting-for-answer.*"));
        String need = page.locator("#besoin").inputValue();

        page.unroute("**/et-si/apercu");
        page.locator("#logement").check();
        assertThat(panel.locator(".figure").first()).containsText("médecin");

        page.context().clearCookies();
        page.locator("#plus").fill("1");
        assertThat(panel).containsText("Votre session est terminée");
        panel.locator("a").click();
        Pages.logIn(page, "coordination@demo.releve.example", DemoAccounts.PASSWORD);
        assertThat(page.locator("#plus")).hasValue("1");
        assertThat(page.locator("#logement")).isChecked();
        assertThat(page.locator("#besoin")).hasValue(need);

        page.locator("#minutes").fill("15");
        page.waitForURL("**/et-si?*minutes=15*");
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#minutes")).hasValue("15");
        assertThat(page.locator("#plus")).hasValue("1");
    }

    @Test
    void what_was_decided_stands_in_the_journal_and_in_its_table() throws IOException {
        Session coordinator = instance.demoAccount("coordination");
        String decided = awaitProposals(coordinator).getFirst();
        coordinator
                .post("/api/proposals/" + decided + "/rejection", Map.of("reasonCode", "need-changed"))
                .expect(200);
        Page page = open("/coordination/journal");

        page.locator("#qui").selectOption("moi");
        page.locator("form[action='/coordination/journal'] button").click();
        page.waitForURL("**/journal?*qui=moi*");

        assertThat(page.locator("tbody tr").first()).containsText("Proposition refusée");
        assertThat(page.locator("tbody tr").first()).containsText("Le besoin a changé");
        assertThat(page.locator("tbody tr").first()).containsText("(vous)");
        page.locator("th[aria-sort=descending] a").click();
        page.waitForURL("**/journal?*tri=-quand*");
        assertThat(page.locator("#qui")).hasValue("moi");
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Quand");
        Download table = page.waitForDownload(
                () -> page.locator("a[href^='/coordination/journal.csv']").click());
        Assertions.assertThat(Files.readString(table.path()))
                .startsWith("\uFEFFQuand;Qui;Quoi;Motif;")
                .contains("Proposition refusée;Le besoin a changé");
    }

    @Test
    void several_are_approved_at_once_and_one_is_refused_by_keyboard_with_its_reason() {
        Session coordinator = instance.demoAccount("coordination");
        awaitProposals(coordinator);
        Page page = open("/coordination");
        List<String> chosen = page.locator("input[name=choix]:not([data-urgent])").all().stream()
                .limit(2)
                .map(Locator::inputValue)
                .toList();
        chosen.forEach(
                it -> page.locator("input[name=choix][value='" + it + "']").check());
        assertThat(page.locator("[data-chosen-count]")).containsText("(2)");
        Pages.awaitNext(page, () -> page.locator("[data-chosen-count]").click());
        Assertions.assertThat(chosen).noneMatch(waiting(coordinator)::contains);

        awaitDossier(page);
        String read = page.locator("tr.chosen").getAttribute("id").replace("proposition-", "");
        page.locator("[data-keys]").click();
        page.keyboard().press("r");
        assertThat(page.locator("[data-reject]")).not().isFocused();
        page.locator("[data-keys]").click();
        page.keyboard().press("r");
        assertThat(page.locator("[data-reject]")).isFocused();
        page.locator("[data-reject]").selectOption("need-changed");
        page.keyboard().press("Tab");
        Pages.awaitNext(page, () -> page.keyboard().press("Enter"));

        assertThat(page.locator(".message.good")).containsText("La proposition est refusée");
        Assertions.assertThat(waiting(coordinator)).doesNotContain(read);
    }

    @Test
    void keys_are_heard_on_a_ticked_box_in_capitals_and_beyond_the_end_of_a_stretch() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination");
        String first = page.locator("tr.chosen").getAttribute("id");
        page.locator("input[name=choix]").nth(1).focus();
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=choix]").nth(1)).isChecked();
        Pages.awaitNext(page, () -> page.keyboard().press("Shift+J"));
        assertThat(page.locator("tr.chosen")).not().hasAttribute("id", first);

        page.evaluate(AT_THE_END_OF_A_STRETCH);
        Pages.awaitNext(page, () -> page.keyboard().press("j"));
        page.waitForURL("**/coordination?tri=score*");
    }

    @Test
    void of_those_chosen_is_counted_how_many_ask_several_doctors() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination?montrer=urgentes");
        Locator sentence = page.locator("[data-asks-several]");
        assertThat(sentence).containsText("Approuver une proposition urgente");

        Locator urgent = page.locator("input[name=choix][data-urgent]");
        urgent.nth(0).check();
        assertThat(sentence).containsText("Parmi les choisies, une sollicite plusieurs médecins");
        urgent.nth(1).check();
        assertThat(sentence).containsText("Parmi les choisies, 2 sollicitent plusieurs médecins");
        Pages.assertFitsAndIsAccessible(page);
        urgent.nth(0).uncheck();
        urgent.nth(1).uncheck();
        assertThat(sentence).containsText("Approuver une proposition urgente");
    }

    @Test
    void papers_are_attested_once_both_have_been_seen() {
        Page page = open("/coordination/verifications");
        Locator file =
                page.locator("form[action^='/coordination/verifications/']").first();
        String action = file.getAttribute("action");
        file.locator("input[name=documentVu]").check();
        file.locator("input[name=assuranceVue]").check();
        file.locator("button").click();

        assertThat(page.locator(".message.good")).containsText("Les documents sont attestés");
        assertThat(page.locator("form[action='" + action + "']")).hasCount(0);
    }

    @Test
    void the_plan_says_how_far_needs_are_met_and_how_far_it_is_from_the_best() {
        Session coordinator = instance.demoAccount("coordination");
        awaitProposals(coordinator);
        Page page = open("/coordination/plan");

        assertThat(page.locator(".cover tbody tr").first()).containsText("Prioritaire");
        assertThat(page.locator(".cover-map path").first()).isAttached();
        assertThat(page.locator("main")).containsText("demi-journées");
        page.locator("#tri").selectOption("nom");
        page.locator("form[action^='/coordination/plan'] button").click();
        page.waitForURL("**/coordination/plan?*tri=nom*");
        List<String> names = page.locator(".cover tbody th a").allInnerTexts();
        Assertions.assertThat(names).hasSizeGreaterThan(SOME);
        Assertions.assertThat(namesOfTerritories(coordinator)).containsSubsequence(names);

        page.locator("th[aria-sort=ascending] a").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText("%d territoires".formatted(names.size()));
        assertThat(page.locator(".cover tbody a").first()).hasText(names.getLast());

        page.locator("#montrer").selectOption("prioritaires");
        page.locator("form[action^='/coordination/plan'] button").click();
        page.waitForURL("**/coordination/plan?*montrer=prioritaires*");
        assertThat(page.locator(".cover tbody tr").first()).containsText("Prioritaire");
        assertThat(page.locator(".cover tbody tr:not(:has(.tag.waiting))")).hasCount(0);
    }

    @Test
    void the_plan_page_sets_cover_against_doctors_wishes() {
        awaitProposals(instance.demoAccount("coordination"));
        Page page = open("/coordination/plan");

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    page.reload();
                    return page.locator("#souhaits + p + .queue-frame tbody tr").count() == 5;
                });

        assertThat(page.locator("main")).containsText("comme aujourd’hui");
    }

    private Page open(String path) {
        Page page = browser.openAs("coordination", DESK, instance.address() + path);
        Pages.awaitKeys(page);
        return page;
    }

    /** A doctor offers them whose specialty no other need wants. */
    private List<LocalDate> twoDaysOfWhomNobodyElseWants() {
        var cast = new Cast(instance);
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var first = today.plusWeeks(6).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        var doctor = Doctor.registers(cast.newcomer("practitioner", ALONE.email()), ALONE, WANTED_BY_NOBODY, today);
        cast.coordinator().attests(doctor);
        doctor.consents();
        doctor.offers(Days.of(first, first.plusWeeks(1)));
        return List.of(first, first.plusWeeks(1));
    }

    /** An urgent need of that day: of those the list is short. */
    private String proposedFor(LocalDate day) {
        var townHall = new Cast(instance).townHall();
        var need = townHall.need("Une journée", WANTED_BY_NOBODY, Days.of(day));
        need.put("urgency", "URGENT");
        try (var feed = ProposalFeed.of(instance.brokers())) {
            String vacancy = townHall.publishes(need);
            return feed.await("its proposal", PLANNING, it -> it.is("published") && it.isAbout(vacancy))
                    .proposal();
        }
    }

    /** What falls while the page opens is said; the next one is read then. */
    private static void awaitDossier(Page page) {
        Pages.awaitKeys(page);
        while (page.locator("[data-fallen]").count() > 0) {
            Pages.awaitNext(page, () -> page.keyboard().press("j"));
        }
    }

    private static List<String> awaitProposals(Session coordinator) {
        return Patience.until(
                "some proposals to decide",
                PLANNING,
                () -> Optional.of(waiting(coordinator)).filter(it -> it.size() >= SOME),
                () -> waiting(coordinator).size() + " proposals");
    }

    /** In the order that profile-service lists them in. */
    private static List<String> namesOfTerritories(Session coordinator) {
        var items =
                coordinator.get("/api/territories?limit=100").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(it -> it.path("name").asText())
                .toList();
    }

    private static List<String> waiting(Session coordinator) {
        var items = coordinator
                .get("/api/proposals?status=PROPOSED&limit=50")
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(it -> it.path("id").asText())
                .toList();
    }
}
