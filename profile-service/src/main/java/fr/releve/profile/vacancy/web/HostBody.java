package fr.releve.profile.vacancy.web;

import fr.releve.profile.text.MailAddress;
import fr.releve.profile.text.OneLine;
import fr.releve.profile.text.TextLimits;
import fr.releve.profile.vacancy.Host;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record HostBody(
        @NotBlank(message = "Say the host's name.")
        @Size(max = TextLimits.NAME, message = TextLimits.NAME_SAID)
        @OneLine
        String name,

        @NotBlank(message = "Say the e-mail address.")
        @MailAddress
        @Size(max = MailAddress.LONGEST, message = MailAddress.TOO_LONG)
        String email,

        @Nullable @Pattern(regexp = TextLimits.PHONE, message = TextLimits.PHONE_SAID)
        String phone) {

    static HostBody of(Host it) {
        return new HostBody(it.name(), it.email(), it.phone());
    }

    Host toHost() {
        return new Host(name.strip(), email, phone);
    }
}
