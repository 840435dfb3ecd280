package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.releve.acceptance.instance.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator looks whether all is well, and sees to what the rules say from when on. */
@ExtendWith({SharedInstance.class, SharedBrowser.class})
class AdministrationIT {

    private static final int DESK = 1280;

    private final Instance instance;
    private final Browser browser;

    AdministrationIT(Instance instance, Browser browser) {
        this.instance = instance;
        this.browser = browser;
    }

    @Test
    void an_administrator_sees_each_service_up_and_lets_a_rule_change_from_a_day_on() {
        Page page = browser.openAs("admin", DESK, instance.address() + "/administration");

        Locator services = page.locator("table").first();
        assertThat(services.locator(".tag.good")).hasCount(3);
        assertThat(services.locator(".tag.waiting")).hasCount(0);

        page.getByText("Voir et changer les règles").click();
        Locator rule = row(page, "Rétrocession usuelle, au plus bas");
        assertThat(rule.locator("td[data-label='Depuis le']")).hasText("1er janv. 2024");
        assertThat(rule.locator("td[data-label='Source']")).containsText("Usage");

        rule.locator("a").click();
        page.locator("#value").fill("75");
        page.locator("#source").fill("Convention de l’essai");
        page.locator("#validFrom").fill("2020-01-01");
        page.getByText("Enregistrer cette valeur").click();
        assertThat(page.locator(".message.bad a[href='#validFrom']")).containsText("au plus tôt aujourd’hui");
        assertThat(page.locator("#source")).hasValue("Convention de l’essai");

        page.locator("#validFrom").fill("2031-03-01");
        page.getByText("Enregistrer cette valeur").click();
        assertThat(page.locator(".message.good")).isVisible();
        assertThat(row(page, "75 %").locator(".tag")).hasText("à venir");
        assertThat(row(page, "70 %").locator("td[data-label='Au']")).hasText("28 févr. 2031");
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(text)).first();
    }
}
