package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How much somebody does who has never been here, from the home page to the first half-days: the home page promises three minutes. What
 * is counted is what is asked for, and not how long a machine takes.
 *
 * <p>The keystroke-level model (Card, Moran and Newell, 1980) gives a field of ten signs 5.7 s (making up one's mind 1.35, pointing
 * 1.1, to the keys 0.4, ten strokes of 0.28) and a press 2.7 s (1.35, 1.1, down and up 0.2). Eye, mind and hand of older people take
 * 1.7 to 2.1 times as long (Jastrzembski and Charness, 2007): 10 s and 5 s here. Ten fields and thirteen presses make 165 of the 180
 * seconds; the way of the letter and what one has to look up are not in them.
 */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class SignUpIT {

    private static final int PHONE = 375;
    private static final int MOST_FIELDS = 10;
    private static final int MOST_PRESSES = 13;

    private static final String EMAIL = "gontran.esperluette@tests.releve.example";
    private static final String SEND = "form [type=submit]";
    private static final String GO_ON = "form[data-steps] > .buttons:not([hidden]) button.btn-primary";

    private final Instance instance;
    private final Browser browser;

    SignUpIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @Test
    void a_doctor_comes_from_the_home_page_to_the_first_half_days_in_few_steps() {
        aTownHallNeedsAMonday();
        Page page = browser.open(PHONE, instance.address());
        Hand hand = new Hand(page);
        hand.press(".door a[href='/medecin/jours']");
        opensAnAccount(hand);
        fillsInTheFile(hand);
        assertThat(page.locator(".message.good").first()).containsText("Bienvenue");
        assertThat(page.locator("h1")).containsText("mission");
        assertThat(page.locator("ol.cards > li").first()).isVisible();

        page.navigate(instance.address() + "/medecin/jours");
        assertThat(page.locator("input[name=jour][value$=':AM']:checked").first())
                .isAttached();
        Assertions.assertThat(hand.fields).as("fields").isLessThanOrEqualTo(MOST_FIELDS);
        Assertions.assertThat(hand.presses).as("presses").isLessThanOrEqualTo(MOST_PRESSES);
    }

    private void aTownHallNeedsAMonday() {
        LocalDate monday = LocalDate.now(ZoneId.of("Europe/Paris"))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(5);
        TownHall townHall = new Cast(instance).townHall();
        var need = townHall.need("Renfort d’un lundi", "GENERAL_PRACTICE", Days.of(monday));
        need.put("minimumBlock", 1);
        townHall.publishes(need);
    }

    private void opensAnAccount(Hand hand) {
        hand.press("a[href*='registration']");
        hand.type("#email", EMAIL);
        hand.type("#firstName", "Gontran");
        hand.type("#lastName", "Esperluette");
        hand.press("#kc-form-buttons [type=submit]");
        hand.follow(AccountLetter.await(instance, EMAIL, "Confirmez votre adresse"));
        hand.type("#password-new", Accounts.PASSWORD);
        hand.type("#password-confirm", Accounts.PASSWORD);
        hand.press(SEND);
    }

    private static void fillsInTheFile(Hand hand) {
        String inTwoYears =
                LocalDate.now(ZoneId.of("Europe/Paris")).plusYears(2).toString();
        hand.type("#rpps", "10009000950");
        hand.type("#credentialNumber", "DEMO-950");
        hand.type("#credentialValidUntil", inTwoYears);
        hand.type("#insuranceValidUntil", inTwoYears);
        hand.press(GO_ON);
        hand.press("input[name=week][value='MONDAY:AM']");
        hand.press(GO_ON);
        hand.type("#homeCommune", "Mayenne");
        hand.press(GO_ON);
        hand.press("#k-REINFORCEMENT");
        hand.press("#consent");
        hand.press("form[data-steps] button.btn-primary[type=submit]");
    }

    /** What somebody does, counted. */
    private static final class Hand {

        private final Page page;
        private int fields;
        private int presses;

        private Hand(Page page) {
            this.page = page;
        }

        private void type(String field, String text) {
            page.locator(field).fill(text);
            fields++;
        }

        private void press(String what) {
            page.locator(what).click();
            presses++;
        }

        /** Opens a letter and presses its link. */
        private void follow(AccountLetter letter) {
            page.navigate(letter.link());
            presses += 2;
        }
    }
}
