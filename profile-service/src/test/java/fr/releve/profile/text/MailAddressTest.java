package fr.releve.profile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helene@test.releve.example",
                "anne-marie.o'neil+releve@exemple.fr",
                "anne@évron.fr",
                "a@b.co",
                "x_1/2@sub-1.domaine.exemple"
            })
    void our_mail_can_write_to_these(String address) {
        assertThat(MailAddress.Validator.refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rené@exemple.fr", "duš@exemple.test", "элен@exemple.fr"})
    void it_cannot_to_what_is_not_ascii_before_the_domain(String address) {
        assertThat(MailAddress.Validator.refusal(address)).contains(MailAddress.NOT_PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anne",
                "@exemple.fr",
                "anne@",
                "anne@exemple",
                "a b@exemple.fr",
                "\"a b\"@exemple.fr",
                "anne..b@exemple.fr",
                ".anne@exemple.fr",
                "anne@exemple..fr",
                "anne@-exemple.fr",
                "anne@b@exemple.fr",
                "anne@exemple.fr\r\nRCPT TO:<x@y.test>",
                "Anne <anne@exemple.fr>"
            })
    void these_are_none(String address) {
        assertThat(MailAddress.Validator.refusal(address)).contains(MailAddress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar\tais", "two\nlines", "\u0085", "\u007f", "bell\u0007"})
    void a_control_character_is_in_no_line(String text) {
        assertThat(OneLine.Validator.isOneLine(text)).isFalse();
    }
}
