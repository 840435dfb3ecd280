package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.releve.acceptance.instance.Instance;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages where one logs in are Keycloak's: they look and speak like the others, and are held to the same. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class LoginPagesIT {

    private static final int DESK = 1280;

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
        Page page = browser.open(DESK, instance.address() + "/?langue=" + language);
        List<String> hosts = new ArrayList<>();
        page.onRequest(it -> hosts.add(URI.create(it.url()).getHost()));

        page.navigate(instance.address() + "/connexion");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("header")).containsText("Relève");
        Pages.assertFitsEveryWindow(page, "/connexion", language);

        page.locator("#username").fill("nobody@demo.releve.example");
        page.locator("#password").fill("not the password");
        page.locator("#kc-login").click();
        assertThat(page.locator("#input-error-container-username")).containsText(wrong);
        Pages.assertFitsEveryWindow(page, "/connexion-refusee", language);

        page.locator("a[href*='reset-credentials']").click();
        Pages.assertFitsEveryWindow(page, "/mot-de-passe", language);

        page.navigate(instance.address() + "/connexion");
        page.locator("a[href*='registration']").click();
        assertThat(page.locator("h1")).hasText(newAccount);
        page.locator("#email").fill("jeanne.oubli");
        page.locator("#firstName").fill("Jeanne");
        page.locator("#lastName").fill("Oubli");
        page.locator("#kc-form-buttons [type=submit]").click();
        assertThat(page.locator("#input-error-container-email")).containsText(incomplete);
        Pages.assertFitsEveryWindow(page, "/compte", language);

        page.locator(".releve-back a").click();
        assertThat(page).hasURL(instance.address() + "/");
        Assertions.assertThat(hosts).containsOnly(URI.create(instance.address()).getHost());
    }
}
