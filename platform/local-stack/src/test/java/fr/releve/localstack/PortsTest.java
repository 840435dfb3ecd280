package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void uses_the_usual_ports_unless_the_environment_says_otherwise() {
        var ports = Ports.from(Map.of("RELEVE_GATEWAY_PORT", "28080", "RELEVE_SMTP_PORT", "21025"));

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(28080);
        assertThat(ports.smtp()).isEqualTo(21025);
        assertThat(ports.of(Part.POSTGRESQL)).isEqualTo(15432);
    }

    @Test
    void refuses_what_is_not_a_port() {
        assertThatThrownBy(() -> Ports.from(Map.of("RELEVE_KAFKA_PORT", "65536")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("RELEVE_KAFKA_PORT")
                .hasMessageContaining("65536");
        assertThatThrownBy(() -> Ports.from(Map.of("RELEVE_MAIL_PORT", "mail")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("RELEVE_MAIL_PORT");
    }
}
