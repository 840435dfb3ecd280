package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail reaches the one whose address it is, or nobody. */
class MailboxAddressTest {

    @Test
    void a_domain_is_asked_for_as_the_network_knows_it() {
        assertThat(WriteMail.mailbox("anne.test@exemple.test").getAddress()).isEqualTo("anne.test@exemple.test");
        assertThat(WriteMail.mailbox("anne@évron.test").getAddress()).isEqualTo("anne@xn--vron-9oa.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duš@exemple.test",
                "anne",
                "anne@",
                "a b@exemple.test",
                "anne@exemple.test\r\nRCPT TO:<x@y.test>"
            })
    void what_would_be_somebody_else_s_on_the_way_is_refused_without_a_word_of_it(String address) {
        assertThatThrownBy(() -> WriteMail.mailbox(address))
                .isInstanceOf(MailRefused.class)
                .hasMessage("no address of a mailbox");
    }
}
