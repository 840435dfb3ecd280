package fr.releve.gateway.townhall;

import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.gateway.shell.WeekGrid;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as it is typed: every field a text, so that nothing typed is lost when something is refused. */
record NeedForm(
        String kind,
        String specialty,
        String commune,
        String practiceName,
        String practiceDescription,
        String practiceSetting,
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
        String hostPhone,
        String replacedName,
        String replacedRpps) {

    /** By the names that the API gives the fields. */
    static final List<String> FIELDS = List.of(
            "kind",
            "specialty",
            "commune",
            "practice",
            "practiceDescription",
            "practiceSetting",
            "title",
            "description",
            "wanted",
            "minimumBlock",
            "doctorsPerHalfDay",
            "pay",
            "host",
            "hostEmail",
            "hostPhone",
            "replaced",
            "replacedRpps");

    static NeedForm empty(LocalDate today, String hostName) {
        return new NeedForm(
                "REINFORCEMENT",
                "GENERAL_PRACTICE",
                "",
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
                "",
                "",
                "");
    }

    /** The same but for what kind of mission it is, and when. */
    NeedForm with(String otherKind, String otherTitle, LocalDate first, LocalDate last, Set<String> days, int block) {
        return new NeedForm(
                otherKind,
                specialty,
                commune,
                practiceName,
                practiceDescription,
                practiceSetting,
                otherTitle,
                description,
                first.toString(),
                last.toString(),
                days,
                doctors,
                String.valueOf(block),
                housing,
                payKind,
                payAmount,
                urgent,
                hostName,
                hostEmail,
                hostPhone,
                replacedName,
                replacedRpps);
    }

    /** An earlier need again, for new dates. */
    static NeedForm copyOf(Vacancy it, LocalDate today, CommuneField communes) {
        NeedForm blank = empty(today, "");
        return of(it, blank.from, blank.until, communes);
    }

    /** A need as it is, to be changed. */
    static NeedForm of(Vacancy it, CommuneField communes) {
        Optional<Weeks> shown = Weeks.of(it.wanted().rules());
        return of(
                it,
                shown.map(weeks -> weeks.first().toString()).orElse(""),
                shown.map(weeks -> weeks.last().toString()).orElse(""),
                communes);
    }

    private static NeedForm of(Vacancy it, String from, String until, CommuneField communes) {
        Vacancy.Host host = it.host();
        Vacancy.Replaced replaced = it.replaced();
        String about = it.practice().description();
        return new NeedForm(
                it.kind(),
                it.specialty(),
                communes.shown(it.commune()),
                it.practice().name(),
                about == null ? "" : about,
                Objects.requireNonNullElse(it.practice().setting(), ""),
                it.title(),
                it.description(),
                from,
                until,
                Weeks.of(it.wanted().rules()).map(Weeks::boxes).orElse(Set.of()),
                String.valueOf(it.doctorsPerHalfDay()),
                String.valueOf(it.minimumBlock()),
                it.housingOffered(),
                it.pay().kind(),
                it.pay().amount().toPlainString(),
                "URGENT".equals(it.urgency()),
                host == null ? "" : host.name(),
                host == null ? "" : host.email(),
                host == null || host.phone() == null ? "" : host.phone(),
                replaced == null ? "" : replaced.name(),
                replaced == null || replaced.rpps() == null ? "" : replaced.rpps());
    }

    static NeedForm typed(MultivaluedMap<String, String> form) {
        return new NeedForm(
                text(form, "kind"),
                text(form, "specialty"),
                text(form, "commune"),
                text(form, "practice"),
                text(form, "practiceDescription"),
                text(form, "practiceSetting"),
                text(form, "title"),
                text(form, "description"),
                text(form, "from"),
                text(form, "until"),
                WeekGrid.among(form.getOrDefault("week", List.of())),
                text(form, "doctorsPerHalfDay"),
                text(form, "minimumBlock"),
                form.containsKey("housing"),
                text(form, "payKind"),
                text(form, "pay"),
                form.containsKey("urgent"),
                text(form, "host"),
                text(form, "hostEmail"),
                text(form, "hostPhone"),
                text(form, "replaced"),
                text(form, "replacedRpps").replace(" ", ""));
    }

    /** A new need. */
    Vacancy.Draft draft(CommuneField communes) {
        return draft(practice(null), rules(), communes);
    }

    /**
     * A need that is there already: what the form does not show of it stays, and so do its days if none was touched here.
     *
     * @see Weeks#instead
     */
    Vacancy.Draft changed(Vacancy it, LocalDate today, CommuneField communes) {
        NeedForm read = of(it, communes);
        boolean sameDays = week.equals(read.week) && from.equals(read.from) && until.equals(read.until);
        List<Rule> before = it.wanted().rules();
        return draft(practice(it.practice().id()), sameDays ? before : instead(before, today), communes);
    }

    /** None at all where boxes have no days that can be read, lest what the form does not show hides that. */
    private List<Rule> instead(List<Rule> before, LocalDate today) {
        if (week.isEmpty()) {
            return before.stream().filter(it -> !Weeks.isShown(it)).toList();
        }
        return Weeks.typed(week, from, until)
                .map(it -> it.instead(before, today))
                .orElse(List.of());
    }

    private Vacancy.Draft draft(Vacancy.Practice practice, List<Rule> rules, CommuneField communes) {
        return new Vacancy.Draft(
                kind,
                specialty,
                communes.code(commune),
                practice,
                title,
                description,
                new Vacancy.WantedRules(rules),
                whole(doctors),
                whole(minimumBlock),
                housing,
                new Vacancy.Pay(payKind, amount()),
                urgent ? "URGENT" : "NORMAL",
                new Vacancy.Host(hostName, hostEmail, hostPhone.isEmpty() ? null : hostPhone),
                replaced());
    }

    private Vacancy.Practice practice(@Nullable UUID id) {
        return new Vacancy.Practice(
                id, practiceName, practiceDescription, practiceSetting.isEmpty() ? null : practiceSetting);
    }

    /** A number without a name is sent too, so that the name is asked for. */
    private Vacancy.@Nullable Replaced replaced() {
        return replacedName.isEmpty() && replacedRpps.isEmpty()
                ? null
                : new Vacancy.Replaced(replacedName, replacedRpps.isEmpty() ? null : replacedRpps);
    }

    /** None where the dates cannot be read: the service then asks for a half-day. */
    private List<Rule> rules() {
        return Weeks.typed(week, from, until).map(Weeks::rules).orElse(List.of());
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
