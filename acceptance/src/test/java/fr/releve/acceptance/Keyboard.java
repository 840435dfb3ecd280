package fr.releve.acceptance;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;

/** Moves about a page by keys alone, as who has no mouse, and never puts the focus anywhere by itself. */
record Keyboard(Page page) {

    /** More than one would press on the way to anything. */
    private static final int MOST_TABS = 60;

    /** More than lie between any two half-days of the table. */
    private static final int MOST_ARROWS = 80;

    /** Tabs on until something of this kind has the focus. */
    void tabTo(String selector) {
        for (int left = MOST_TABS; !isAt(selector); left--) {
            Assertions.assertThat(left)
                    .as("tabs left on the way to " + selector)
                    .isPositive();
            press("Tab");
        }
    }

    /** From one half-day of the table of days to another, by arrows. */
    void arrowTo(LocalDate day, String part) {
        String wanted = day + ":" + part;
        String at = halfDay();
        for (int left = MOST_ARROWS; !at.equals(wanted); left--) {
            Assertions.assertThat(left)
                    .as("arrows left on the way to " + wanted)
                    .isPositive();
            press(towards(wanted, at));
            at = halfDay();
        }
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** First along the week, then down or up it. */
    private static String towards(String wanted, String at) {
        int aside = LocalDate.parse(wanted.substring(0, 10)).getDayOfWeek().getValue()
                - LocalDate.parse(at.substring(0, 10)).getDayOfWeek().getValue();
        if (aside != 0) {
            return aside > 0 ? "ArrowRight" : "ArrowLeft";
        }
        return at.compareTo(wanted) < 0 ? "ArrowDown" : "ArrowUp";
    }

    private String halfDay() {
        return (String) page.evaluate("() => document.activeElement.value");
    }

    private boolean isAt(String selector) {
        return (boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
    }
}
