package fr.releve.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final Caller townHall = new Caller("a", Set.of(Roles.MUNICIPALITY), Set.of("200042182"));
    private final Caller region = new Caller("b", Set.of(Roles.COORDINATOR), Set.of("*"));

    @Test
    void acts_only_for_the_territories_of_the_token() {
        assertThatCode(() -> townHall.mustActFor("200042182")).doesNotThrowAnyException();
        assertThatThrownBy(() -> townHall.mustActFor("200071678")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_star_stands_for_every_territory() {
        assertThatCode(() -> region.mustActFor("200071678")).doesNotThrowAnyException();
    }

    @Test
    void a_link_stands_for_an_account_without_role_or_territory() {
        assertThat(Caller.byLink("a").byLink()).isTrue();
        assertThat(Caller.byLink("a").actsFor("200042182")).isFalse();
        assertThat(townHall.byLink()).isFalse();
    }

    @Test
    void owns_only_what_belongs_to_the_account() {
        assertThat(townHall.owns("a")).isTrue();
        assertThat(townHall.owns("b")).isFalse();
    }
}
