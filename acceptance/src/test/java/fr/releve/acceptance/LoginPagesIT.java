package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages where one logs in, and the letters about accounts, are Keycloak's: they look and speak like the others, and are held to the
 * same.
 */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class LoginPagesIT {

    private static final int DESK = 1280;
    private static final int NARROWEST = 320;

    private final Instance instance;
    private final Browser browser;

    LoginPagesIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Se connecter | Créer votre compte | L’adresse ou le mot de passe ne correspond pas | Cette adresse ne semble pas complète
                    en | Log in | Create your account | The address or the password does not match | This address does not look complete
                    """)
    void whoever_comes_to_log_in_stays_in_the_same_house(
            String language, String title, String newAccount, String wrong, String incomplete) {
        Page page = atLogin(language);
        List<String> hosts = new ArrayList<>();
        page.onRequest(it -> hosts.add(URI.create(it.url()).getHost()));
        page.reload();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("header")).containsText("Relève");
        Assertions.assertThat(page.locator("header").boundingBox().y).isZero();
        Pages.assertFitsEveryWindow(page, "/connexion", language);

        Pages.sayWho(page, "nobody@demo.releve.example", "not the password");
        assertThat(page.locator("#input-error-container-username")).containsText(wrong);
        Pages.assertFitsEveryWindow(page, "/connexion-refusee", language);

        page.locator("a[href*='reset-credentials']").click();
        Pages.assertFitsEveryWindow(page, "/mot-de-passe", language);

        page.navigate(instance.address() + "/connexion");
        register(page, "jeanne.oubli");
        assertThat(page.locator("h1")).hasText(newAccount);
        assertThat(page.locator("#input-error-container-email")).containsText(incomplete);
        Pages.assertFitsEveryWindow(page, "/compte", language);

        page.locator(".releve-back a").click();
        assertThat(page).hasURL(instance.address() + "/");
        Assertions.assertThat(hosts).containsOnly(URI.create(instance.address()).getHost());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Confirmez votre adresse | Ce lien sert une fois, pendant 30 minutes. | Choisir un nouveau mot de passe | trop court
                    en | Confirm your address | This link is of use once, for 30 minutes. | Choose a new password | too short
                    """)
    void whoever_registers_confirms_the_address_and_chooses_a_password(
            String language, String subject, String lasts, String title, String tooShort) {
        String email = "jeanne." + language + "@tests.releve.example";
        Page page = atLogin(language);
        register(page, email);
        assertThat(page.locator("h1")).hasText(subject);
        Pages.assertFitsEveryWindow(page, "/adresse", language);

        page.navigate(letter(email, subject, lasts, language).link());
        assertThat(page.locator("h1")).hasText(title);
        Pages.assertFitsEveryWindow(page, "/nouveau-mot-de-passe", language);
        page.locator("#password-new").fill("court");
        page.locator("#password-confirm").fill("court");
        page.locator("form [type=submit]").click();
        assertThat(page.locator(".kc-feedback-text")).containsText(tooShort);
        Pages.assertFitsEveryWindow(page, "/mot-de-passe-refuse", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Choisissez un nouveau mot de passe | Ce lien sert une fois, pendant 30 minutes.
                    en | Choose a new password | This link is of use once, for 30 minutes.
                    """)
    void whoever_forgot_the_password_gets_a_letter_in_their_language(String language, String subject, String lasts) {
        String email = "oubli." + language + "@tests.releve.example";
        instance.accounts().register("practitioner", List.of(email));
        Page page = atLogin(language);
        page.locator("a[href*='reset-credentials']").click();
        page.locator("#username").fill(email);
        page.locator("form [type=submit]").click();

        letter(email, subject, lasts, language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Ajouter un second moyen de vous reconnaître | Ce code ne convient pas | Revenir au dessin
                    en | Add a second way to recognise you | This code does not fit | Back to the drawing
                    """)
    void a_second_way_to_be_recognised_is_set_up_in_the_same_words(
            String language, String title, String wrongCode, String back) {
        String email = "code." + language + "@tests.releve.example";
        instance.accounts().register("coordinator", List.of(email));
        instance.accounts().require(email, "CONFIGURE_TOTP");
        Page page = atLogin(language);
        Pages.sayWho(page, email, Accounts.PASSWORD);
        assertThat(page.locator("h1")).hasText(title);
        Pages.assertFitsEveryWindow(page, "/second-moyen", language);

        page.locator("#totp").fill("000000");
        page.locator("#saveTOTPBtn").click();
        assertThat(page.locator("#input-error-container-totp")).containsText(wrongCode);
        page.locator("#mode-manual").click();
        assertThat(page.locator("#mode-barcode")).hasText(back);
        Pages.assertFitsEveryWindow(page, "/second-moyen-sans-dessin", language);
    }

    @Test
    void whoever_is_asked_for_a_step_is_told_which() {
        String email = "etape@tests.releve.example";
        instance.accounts().register("coordinator", List.of(email));
        instance.accounts().ask(email, List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"));

        AccountLetter letter = letter(email, "Une étape attend votre compte Relève", "pendant 12 heures.", "fr");
        Assertions.assertThat(letter.mail().text())
                .contains("choisir votre mot de passe, ajouter un second moyen de vous reconnaître.");
    }

    private Page atLogin(String language) {
        Page page = browser.open(DESK, instance.address() + "/?langue=" + language);
        page.navigate(instance.address() + "/connexion");
        return page;
    }

    /** From the page where one logs in. */
    private static void register(Page page, String email) {
        page.locator("a[href*='registration']").click();
        page.locator("#email").fill(email);
        page.locator("#firstName").fill("Jeanne");
        page.locator("#lastName").fill("Oubli");
        page.locator("#kc-form-buttons [type=submit]").click();
    }

    /** Both bodies say the same, and the letter fits the narrowest window. */
    private AccountLetter letter(String email, String subject, String lasts, String language) {
        AccountLetter letter = AccountLetter.await(instance, email, subject);
        Assertions.assertThat(letter.mail().text())
                .contains(lasts, letter.link())
                .doesNotContain("Keycloak");
        Page page = browser.open(NARROWEST, "about:blank");
        page.setContent(letter.mail().html());
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(subject);
        assertThat(page.locator("main")).containsText(lasts);
        assertThat(page.locator("main a")).hasAttribute("href", letter.link());
        Pages.assertFits(page);
        Pages.picture(page, "/lettre-" + subject.toLowerCase(Locale.ROOT), language);
        return letter;
    }
}
