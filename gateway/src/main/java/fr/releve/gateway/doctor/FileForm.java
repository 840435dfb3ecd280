package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.WeekGrid;
import fr.releve.gateway.traffic.Session;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's file as it is typed: every field a text, so that nothing typed is lost when something is refused.
 *
 * @param email of the account, where it is changed: nobody types it here
 */
record FileForm(
        String firstName,
        String lastName,
        String email,
        String phone,
        String rpps,
        String category,
        String specialty,
        String homeCommune,
        String maxTravelMinutes,
        boolean acceptsOvernight,
        boolean needsHousing,
        Set<String> missionKinds,
        Set<String> wishedSettings,
        String credentialKind,
        String credentialNumber,
        String credentialValidUntil,
        String insuranceValidUntil,
        boolean consent,
        Set<String> week,
        String until) {

    /** More than anybody drives. */
    static final int MOST_MINUTES = 240;

    private static final int MOST_WEEKS = 52;

    /** By the names that the API gives the fields. */
    static final List<String> FIELDS = List.of(
            "firstName",
            "lastName",
            "email",
            "phone",
            "category",
            "specialty",
            "rpps",
            "credentialKind",
            "credentialNumber",
            "credentialValidUntil",
            "insuranceValidUntil",
            "homeCommune",
            "maxTravelMinutes",
            "missionKinds",
            "wishedSettings");

    /** What the account tells already, and what is usual. */
    static FileForm begun(Session account, LocalDate today) {
        return new FileForm(
                account.firstName(),
                account.lastName(),
                account.email(),
                "",
                "",
                "YOUNG_RETIREE",
                "GENERAL_PRACTICE",
                "",
                "45",
                false,
                false,
                Set.of(),
                Set.of(),
                "REGISTRATION",
                "",
                "",
                "",
                false,
                Set.of(),
                today.plusMonths(4).toString());
    }

    /** @param account whose file it is */
    static FileForm of(Practitioner it, CommuneField communes, Session account) {
        return new FileForm(
                it.firstName(),
                it.lastName(),
                account.email(),
                Optional.ofNullable(it.phone()).orElse(""),
                it.rpps(),
                it.category(),
                it.specialty(),
                communes.shown(it.homeCommune()),
                String.valueOf(it.maxTravelMinutes()),
                it.acceptsOvernight(),
                it.needsHousing(),
                it.missionKinds(),
                Objects.requireNonNullElse(it.wishedSettings(), Set.of()),
                it.credential().kind(),
                it.credential().number(),
                it.credential().validUntil().toString(),
                it.insuranceValidUntil().toString(),
                it.consent(),
                Set.of(),
                "");
    }

    /** @param account who types it */
    static FileForm typed(MultivaluedMap<String, String> form, Session account) {
        return new FileForm(
                text(form, "firstName"),
                text(form, "lastName"),
                account.email(),
                text(form, "phone"),
                text(form, "rpps").replace(" ", ""),
                text(form, "category"),
                text(form, "specialty"),
                text(form, "homeCommune"),
                text(form, "maxTravelMinutes"),
                form.containsKey("acceptsOvernight"),
                form.containsKey("needsHousing"),
                new LinkedHashSet<>(form.getOrDefault("missionKinds", List.of())),
                new LinkedHashSet<>(form.getOrDefault("wishedSettings", List.of())),
                text(form, "credentialKind"),
                text(form, "credentialNumber"),
                text(form, "credentialValidUntil"),
                text(form, "insuranceValidUntil"),
                form.containsKey("consent"),
                WeekGrid.among(form.getOrDefault("week", List.of())),
                text(form, "until"));
    }

    Practitioner.Draft draft(CommuneField communes) {
        return new Practitioner.Draft(
                firstName,
                lastName,
                email,
                phone.isEmpty() ? null : phone,
                rpps,
                category,
                specialty,
                communes.code(homeCommune),
                minutes(),
                acceptsOvernight,
                needsHousing,
                missionKinds,
                wishedSettings,
                new Practitioner.CredentialDraft(credentialKind, credentialNumber, date(credentialValidUntil)),
                date(insuranceValidUntil),
                consent);
    }

    /** 0, which the service refuses by the field's name, for what is no number. */
    int minutes() {
        try {
            return Integer.parseInt(maxTravelMinutes);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Usual days that end on no day, on one that is over, or further ahead than a repetition may reach. */
    boolean hasHabitsOutOfReach(LocalDate today) {
        LocalDate last = date(until);
        return !week.isEmpty() && (last == null || last.isBefore(today) || last.isAfter(lastDay(today)));
    }

    /** On which a repetition that begins today ends at the latest: the service takes 52 weeks. */
    static LocalDate lastDay(LocalDate today) {
        return today.plusWeeks(MOST_WEEKS).minusDays(1);
    }

    /** The usual week from today on, for as long as was said. */
    List<Rule> habits(LocalDate today) {
        LocalDate last = date(until);
        return last == null
                ? List.of()
                : week.stream().map(it -> Rule.weekly(it, today, last)).toList();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
