package fr.releve.gateway.doctor;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Ended;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Faults;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Typed;
import fr.releve.gateway.shell.WeekGrid;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Versions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /medecin/jours}: the half-days that a doctor offers. */
@Path("/medecin/jours")
@RunOnVirtualThread
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.TEXT_HTML)
class DaysPage {

    private static final String HERE = "/medecin/jours";
    private static final int MONTHS = 4;
    private static final int MOST_YEARS_AHEAD = 3;

    /** Of a month with fewer days left than that hardly anything is seen. */
    private static final int FEW_DAYS = 7;

    private static final int MOST_PROMISES = 200;

    private final ProfileApi profile;
    private final MatchingApi matching;
    private final DoctorFile file;
    private final OpenNeeds needs;
    private final Places places;
    private final InstantSource clock;

    DaysPage(
            @RestClient ProfileApi profile,
            @RestClient MatchingApi matching,
            DoctorFile file,
            OpenNeeds needs,
            Places places,
            InstantSource clock) {
        this.profile = profile;
        this.matching = matching;
        this.file = file;
        this.needs = needs;
        this.places = places;
        this.clock = clock;
    }

    @GET
    public Object days(@RestQuery @Nullable String depuis) {
        Optional<Practitioner> doctor = file.find();
        if (doctor.isEmpty()) {
            return DoctorFile.signUpFirst();
        }
        var availability = profile.availability(doctor.get().id());
        List<Promise> promises = promises();
        YearMonth first = depuis == null ? opening(availability.halfDays(), promises) : month(depuis);
        Typing typing = new Typing(
                Set.copyOf(availability.halfDays()),
                doctor.get().version(),
                availability.weekCap(),
                availability.monthCap(),
                new Habit("", "", usualEnd()),
                Absence.NONE);
        return page(first, availability, promises, typing, Faults.NONE);
    }

    private Days page(
            YearMonth first,
            Practitioner.Availability availability,
            List<Promise> promises,
            Typing typing,
            Faults faults) {
        return new Days(
                Calendar.of(first, MONTHS, now(), typing.offered(), places(promises)),
                promises.stream()
                        .filter(it -> !it.halfDays().stream().allMatch(this::isOver))
                        .toList(),
                first.toString(),
                first.isAfter(YearMonth.from(today()))
                        ? first.minusMonths(MONTHS).toString()
                        : null,
                first.plusMonths(MONTHS).toString(),
                typing,
                faults,
                fingerprint(availability, first),
                today().toString(),
                today().plusYears(1).toString(),
                usualEnd(),
                WeekGrid.current(),
                school(first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth()));
    }

    private String usualEnd() {
        return today().plusMonths(4).toString();
    }

    /**
     * With the absence that is typed; a habit that is typed waits in its line, which says so.
     *
     * @param vers the first of the months to be shown afterwards; null for those that are shown now
     */
    @POST
    public Object save(@BeanParam DaysForm form, @RestForm @Nullable String vers) {
        return offer(
                form, vers == null ? form.depuis : vers, false, form.absence().wrong());
    }

    /** Whoever comes back to the address of what they sent finds their days. */
    @GET
    @Path("habitude")
    public RestResponse<Object> daysAgain() {
        return RestResponse.seeOther(URI.create(HERE));
    }

    /** « Tous les mardis matin jusqu’à fin mars » */
    @POST
    @Path("habitude")
    public Object habit(@BeanParam DaysForm form) {
        if (form.chaque == null) {
            return Notice.failed(months(form.depuis), "invalid-request");
        }
        Map<String, String> wrong = new LinkedHashMap<>(form.habit().wrong(today()));
        wrong.putAll(form.absence().wrong());
        return offer(form, form.depuis, true, wrong);
    }

    /** « Absent du 12 au 20 février » : what was offered in these days is no longer; what is promised stays. */
    @POST
    @Path("absence")
    public Object away(@BeanParam DaysForm form) {
        return offer(form, form.depuis, false, form.absence().missing());
    }

    /** As {@link #daysAgain}. */
    @GET
    @Path("absence")
    public RestResponse<Object> daysAgainAfterAbsence() {
        return daysAgain();
    }

    /** The page as it was sent, with what is wrong beside its field. */
    private Days again(DaysForm form, long version, Practitioner.Availability availability, Faults faults) {
        Typing typing =
                new Typing(ticked(form, availability), version, form.semaine, form.mois, form.habit(), form.absence());
        return page(month(form.depuis), availability, promises(), typing, faults);
    }

    /** What was ticked and the absence are saved; the habit stands in its line as it was typed. */
    private Days habitWaits(DaysForm form, Practitioner doctor, @Nullable String next) {
        var saved = profile.availability(doctor.id());
        Typing typing = new Typing(
                Set.copyOf(saved.halfDays()),
                profile.me().version(),
                saved.weekCap(),
                saved.monthCap(),
                form.habit(),
                Absence.NONE);
        Faults waits = new Faults(Wording.of("notice.jours"), Map.of("chaque", Wording.of("fault.days.chaque")));
        return page(month(next), saved, promises(), typing, waits);
    }

    private String months(@Nullable String first) {
        return HERE + "?depuis=" + month(first);
    }

    /**
     * Of what is offered in the months shown: the file's version also counts what others do with it, and other months, which take nothing
     * from what was typed.
     */
    private static String fingerprint(Practitioner.Availability it, YearMonth first) {
        List<HalfDay> shown = it.halfDays().stream()
                .filter(day -> isShown(YearMonth.from(day.date()), first))
                .toList();
        return Integer.toHexString((it.weekCap() + " " + it.monthCap() + " " + shown).hashCode());
    }

    private static boolean isShown(YearMonth month, YearMonth first) {
        return !month.isBefore(first) && month.isBefore(first.plusMonths(MONTHS));
    }

    private static List<String> school(LocalDate first, LocalDate last) {
        Stream<String> known = SchoolHolidays.between(first, last).stream().map(DaysPage::said);
        Stream<String> unknown = Stream.of(SchoolHolidays.knownUntil())
                .filter(last::isAfter)
                .map(it -> Wording.with("school.unknown", Words.inShort(it)));
        return Stream.concat(known, unknown).toList();
    }

    private static String said(SchoolHolidays.Stretch it) {
        return Wording.with(
                "school.between",
                Wording.of("school." + it.name()),
                Words.inShort(it.from()),
                Words.inShort(it.until()));
    }

    /**
     * What is ticked in the months shown replaces what was offered in them; other months, and what is promised, stay. Who is told that the
     * file has changed since holds the newest version from then on: what they ticked can be saved, knowingly, over it. Who only looks at
     * other months changes nothing.
     *
     * @param next the first of the months to be shown afterwards
     * @param withHabit the habit that is typed is offered too
     * @param wrong why nothing can be saved, by field
     */
    private Object offer(DaysForm form, @Nullable String next, boolean withHabit, Map<String, String> wrong) {
        Practitioner doctor = profile.me();
        var before = profile.availability(doctor.id());
        if (!wrong.isEmpty()) {
            return again(form, form.version, before, new Faults("", wrong));
        }
        Set<HalfDay> wanted = ticked(form, before);
        if (withHabit) {
            form.habit().halfDays(today()).filter(it -> !isOver(it)).forEach(wanted::add);
        }
        wanted.removeIf(it -> form.absence().contains(it.date()));
        wanted.addAll(future(agreed().flatMap(it -> it.halfDays().stream()).toList()));
        boolean habitWaits = !withHabit && form.hasHabit();
        if (!habitWaits && !months(next).equals(months(form.depuis)) && isOffered(wanted, form, before)) {
            return RestResponse.seeOther(URI.create(months(next)));
        }
        try {
            var offer = new Practitioner.Offer(DaysAsRules.of(wanted), form.semaine, form.mois);
            profile.offer(doctor.id(), Versions.tag(form.version), offer);
        } catch (ServiceProblem refused) {
            boolean stale = refused.kind() == ProblemKind.STALE_VERSION;
            return again(form, stale ? doctor.version() : form.version, before, Faults.of(refused, "days", List.of()));
        }
        return habitWaits ? habitWaits(form, doctor, next) : Notice.done(months(next), "jours");
    }

    private boolean isOffered(Set<HalfDay> wanted, DaysForm form, Practitioner.Availability before) {
        return wanted.equals(future(before.halfDays()))
                && form.semaine == before.weekCap()
                && form.mois == before.monthCap();
    }

    private Set<HalfDay> ticked(DaysForm form, Practitioner.Availability before) {
        Set<HalfDay> shown = Calendar.shown(monthShown(form.depuis), MONTHS, today());
        Set<HalfDay> wanted = future(before.halfDays());
        wanted.removeAll(shown);
        Optional.ofNullable(form.jour).orElse(List.of()).stream()
                .flatMap(it -> Typed.halfDay(it).stream())
                .filter(it -> shown.contains(it) && !isOver(it))
                .forEach(wanted::add);
        return wanted;
    }

    private Set<HalfDay> future(Collection<HalfDay> halfDays) {
        return halfDays.stream().filter(it -> !isOver(it)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody can offer it any more. */
    private boolean isOver(HalfDay it) {
        return Ended.is(it, now());
    }

    private Stream<Proposal> agreed() {
        return Lists.upTo(MOST_PROMISES, after -> matching.proposals("AGREED", null, Lists.STRETCH, after)).stream();
    }

    /** Agreed missions that a calendar from this week on still shows, the first to begin first. */
    private List<Promise> promises() {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return agreed().filter(
                        it -> it.halfDays().stream().anyMatch(day -> !day.date().isBefore(monday)))
                .map(it -> new Promise(
                        it.id(),
                        places.communeName(needs.one(it.vacancyId()).commune()),
                        it.halfDays().stream().sorted().toList()))
                .sorted(Comparator.comparing(it -> it.halfDays().getFirst()))
                .toList();
    }

    private static Map<HalfDay, String> places(List<Promise> promises) {
        Map<HalfDay, String> places = new HashMap<>();
        promises.forEach(it -> it.halfDays().forEach(halfDay -> places.put(halfDay, it.place())));
        return places;
    }

    /** What stands in the form: as it is offered, or as it was sent. */
    record Typing(Set<HalfDay> offered, long version, int weekCap, int monthCap, Habit habit, Absence absence) {}

    /** @param id of the proposal, as of the placement that it became */
    record Promise(UUID id, String place, List<HalfDay> halfDays) {}

    /** This month; the next one where so little is left of it that nothing is offered or promised any more. */
    private YearMonth opening(List<HalfDay> offered, List<Promise> promises) {
        YearMonth current = YearMonth.from(today());
        boolean nearlyOver =
                today().plusDays(FEW_DAYS).isAfter(current.atEndOfMonth().plusDays(1));
        boolean used = Stream.concat(offered.stream(), promises.stream().flatMap(it -> it.halfDays().stream()))
                .anyMatch(it -> YearMonth.from(it.date()).equals(current) && !isOver(it));
        return nearlyOver && !used ? current.plusMonths(1) : current;
    }

    private YearMonth month(@Nullable String text) {
        YearMonth current = YearMonth.from(today());
        YearMonth asked = monthShown(text);
        return asked.isBefore(current) ? current : asked;
    }

    /** The first month of a page that may have been opened in an earlier one. */
    private YearMonth monthShown(@Nullable String text) {
        YearMonth current = YearMonth.from(today());
        YearMonth last = current.plusYears(MOST_YEARS_AHEAD);
        try {
            YearMonth asked = text == null ? current : YearMonth.parse(text);
            return asked.isAfter(last) ? last : asked;
        } catch (DateTimeParseException e) {
            return current;
        }
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
    }

    @CheckedTemplate(basePath = "doctor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Days(
            Calendar calendar,
            List<Promise> promises,
            String from,
            @Nullable String earlier,
            String later,
            Typing typing,
            Faults faults,
            String fingerprint,
            String today,
            String lastEnd,
            String usualEnd,
            WeekGrid week,
            List<String> school)
            implements TemplateInstance {}
}
