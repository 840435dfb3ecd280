package fr.releve.gateway.townhall;

import fr.releve.gateway.neighbours.HalfDay;
import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.Labels;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A need as it is typed: every field a text, so that nothing typed is lost when something is refused. */
record NeedForm(
        String kind,
        String specialty,
        String commune,
        String practiceName,
        String practiceDescription,
        String title,
        String description,
        String from,
        String until,
        Set<String> week,
        String doctors,
        String minimumBlock,
        boolean housing,
        String payKind,
        String payAmount,
        boolean urgent,
        String hostName,
        String hostEmail,
        String hostPhone) {

    /** By the names that the API gives the fields. */
    static final Map<String, String> SENTENCES = Labels.ordered(
            "kind", "Choisissez la nature de la mission.",
            "specialty", "Choisissez la spécialité.",
            "commune", "Choisissez la commune dans la liste proposée.",
            "practice", "Indiquez le lieu : cabinet, maison ou centre de santé.",
            "title", "Donnez un titre au besoin.",
            "description", "Décrivez le besoin.",
            "wanted", "Choisissez les dates et au moins une demi-journée à venir.",
            "doctorsPerHalfDay", "Indiquez de 1 à 20 médecins.",
            "minimumBlock", "Indiquez de 1 à 14 demi-journées.",
            "pay", "Indiquez une rémunération, sans texte.",
            "host", "Indiquez un nom, une adresse électronique et un téléphone valables.");

    static NeedForm empty(LocalDate today, String hostName) {
        return new NeedForm(
                "REINFORCEMENT",
                "GENERAL_PRACTICE",
                "",
                "",
                "",
                "",
                "",
                today.plusDays(14).toString(),
                today.plusMonths(3).toString(),
                Set.of(),
                "1",
                "1",
                false,
                "FEE_SHARE",
                "",
                false,
                hostName,
                "",
                "");
    }

    static NeedForm typed(MultivaluedMap<String, String> form) {
        return new NeedForm(
                text(form, "kind"),
                text(form, "specialty"),
                text(form, "commune"),
                text(form, "practice"),
                text(form, "practiceDescription"),
                text(form, "title"),
                text(form, "description"),
                text(form, "from"),
                text(form, "until"),
                new LinkedHashSet<>(form.getOrDefault("week", List.of())),
                text(form, "doctorsPerHalfDay"),
                text(form, "minimumBlock"),
                form.containsKey("housing"),
                text(form, "payKind"),
                text(form, "pay"),
                form.containsKey("urgent"),
                text(form, "host"),
                text(form, "hostEmail"),
                text(form, "hostPhone"));
    }

    Vacancy.Draft draft(CommuneField communes) {
        return new Vacancy.Draft(
                kind,
                specialty,
                communes.code(commune),
                new Vacancy.Practice(null, practiceName, practiceDescription),
                title,
                description,
                new Vacancy.WantedRules(rules()),
                whole(doctors),
                whole(minimumBlock),
                housing,
                new Vacancy.Pay(payKind, amount()),
                urgent ? "URGENT" : "NORMAL",
                new Vacancy.Host(hostName, hostEmail, hostPhone.isEmpty() ? null : hostPhone));
    }

    /** None where dates or days cannot be read: the service then asks for a half-day. */
    private List<Rule> rules() {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(until);
            return week.stream()
                    .map(it -> it.split(":", 2))
                    .filter(it -> it.length == 2)
                    .map(it -> rule(it, first, last))
                    .toList();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Rule rule(String[] dayAndPart, LocalDate first, LocalDate last) {
        return Rule.weekly(DayOfWeek.valueOf(dayAndPart[0]), HalfDay.Part.valueOf(dayAndPart[1]), first, last);
    }

    private BigDecimal amount() {
        try {
            return new BigDecimal(payAmount.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            return BigDecimal.ONE.negate();
        }
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
