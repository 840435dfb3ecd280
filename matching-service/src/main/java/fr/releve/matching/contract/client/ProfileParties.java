package fr.releve.matching.contract.client;

import fr.releve.matching.contact.Contacts.Reader;
import fr.releve.matching.contact.ContactsUnavailable;
import fr.releve.matching.contract.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The parties from profile-service. */
@ApplicationScoped
class ProfileParties implements Parties {

    private static final Logger LOG = Logger.getLogger(ProfileParties.class);

    private static final int GONE = 404;

    private final ProfilePartiesApi profile;

    ProfileParties(@RestClient ProfilePartiesApi profile) {
        this.profile = profile;
    }

    @Override
    public Doctor doctor(UUID practitionerId, Reader reader) {
        var it = ask(() -> profile.papers(practitionerId, reader.account(), reader.role()));
        return new Doctor(
                it.name(), it.rpps(), it.credentialNumber(), it.credentialValidUntil(), it.insuranceValidUntil());
    }

    @Override
    public Host host(UUID vacancyId, long termsVersion, Reader reader) {
        var it = ask(() -> profile.terms(vacancyId, termsVersion, reader.account(), reader.role()));
        return new Host(
                it.name(),
                it.title(),
                it.practice(),
                it.place(),
                pay(it.payKind(), it.payAmount()),
                replaced(it.replaced()));
    }

    private static @Nullable Replaced replaced(ProfilePartiesApi.@Nullable Replaced it) {
        return it == null ? null : new Replaced(it.name(), it.rpps());
    }

    @Override
    public void noteReading(UUID practitionerId, UUID vacancyId, Reader reader) {
        note(() -> profile.noteDoctorRead(practitionerId, reader.account(), reader.role()));
        note(() -> profile.noteHostRead(vacancyId, reader.account(), reader.role()));
    }

    private static void note(Runnable noting) {
        try {
            noting.run();
        } catch (WebApplicationException | ProcessingException e) {
            if (!isErased(e)) {
                LOG.warnf("profile-service does not note who reads a contract: %s", e.getMessage());
                throw new ContactsUnavailable();
            }
        }
    }

    private static boolean isErased(RuntimeException e) {
        return e instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == GONE;
    }

    /** What the doctor gets, as the contract says it: the kind and the amount as both agreed to them. */
    static String pay(String kind, BigDecimal amount) {
        String number = NumberFormat.getNumberInstance(Locale.FRANCE).format(amount);
        return switch (kind) {
            case "FEE_SHARE" -> "Le médecin reçoit " + number + " % des honoraires perçus pendant la mission.";
            case "PER_HALF_DAY" -> "Le médecin reçoit " + number + " € pour chaque demi-journée.";
            case "SALARY" -> "Le médecin, salarié, reçoit " + number + " € bruts pour chaque demi-journée.";
            default -> throw new IllegalArgumentException("a contract has no words for pay of kind " + kind);
        };
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("profile-service gives no party of a contract: %s", e.getMessage());
            throw new ContactsUnavailable();
        }
    }
}
