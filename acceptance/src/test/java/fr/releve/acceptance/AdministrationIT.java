package fr.releve.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.releve.acceptance.instance.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator looks whether all is well, and what rules are in force since when. */
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
    void an_administrator_sees_each_service_up_and_each_rule_with_its_date_and_source() {
        Page page = browser.openAs("admin", DESK, instance.address() + "/administration");

        Locator services = page.locator("table").first();
        assertThat(services.locator(".tag.good")).hasCount(3);
        assertThat(services.locator(".tag.waiting")).hasCount(0);
        Locator rule = page.locator("tr", new Page.LocatorOptions().setHasText("intern.general-practice.semesters"));
        assertThat(rule.locator("td[data-label='Depuis le']")).hasText("1er janv. 2024");
        assertThat(rule.locator("td[data-label='Source']")).containsText("Code de la santé publique");
    }
}
