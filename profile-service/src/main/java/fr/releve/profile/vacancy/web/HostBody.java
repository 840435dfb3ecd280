package fr.releve.profile.vacancy.web;

import fr.releve.profile.vacancy.Host;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record HostBody(
        @NotBlank(message = "Say the host's name.") @Size(max = 200, message = "A name has 200 characters at most.")
        String name,

        @NotBlank(message = "Say the e-mail address.")
        @Email(message = "This is no e-mail address.")
        @Size(max = 254, message = "An e-mail address has 254 characters at most.")
        String email,

        @Nullable @Pattern(regexp = "[+0-9][0-9 .()-]{5,24}", message = "A phone number has digits and blanks.")
        String phone) {

    static HostBody of(Host it) {
        return new HostBody(it.name(), it.email(), it.phone());
    }

    Host toHost() {
        return new Host(name.strip(), email, phone);
    }
}
