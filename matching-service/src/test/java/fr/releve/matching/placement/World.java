package fr.releve.matching.placement;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few doctors, every third a student, and a few needs, too many for them: paused, so that nobody but the test proposes anything,
 * published, and published as urgent, so that the reserve is asked.
 *
 * @param needs as they are now
 */
record World(List<Practitioner> doctors, List<Vacancy> needs, HalfDays wanted) {

    static final Caller COORDINATOR = new Caller("coordinator", Set.of(Roles.COORDINATOR), Set.of("*"));
    /** Half-days; so few that a doctor who says yes everywhere comes up against it. */
    private static final int WEEK_CAP = 8;

    private static final Place LAVAL = new Place(48.0734, -0.7689);

    static World of(LocalDate start, int days, int doctors, int needs) {
        String specialty = "S-" + UUID.randomUUID();
        var wanted = HalfDays.of(IntStream.range(3, days)
                .mapToObj(start::plusDays)
                .flatMap(it -> Stream.of(new HalfDay(it, HalfDay.Part.AM), new HalfDay(it, HalfDay.Part.PM)))
                .toList());
        return new World(
                IntStream.range(0, doctors)
                        .mapToObj(it -> doctor(it % 3 == 0, specialty, wanted))
                        .toList(),
                IntStream.range(0, needs)
                        .mapToObj(it -> need(it, specialty, wanted))
                        .collect(Collectors.toCollection(ArrayList::new)),
                wanted);
    }

    static Caller as(Practitioner doctor) {
        return new Caller(doctor.account(), Set.of(Roles.PRACTITIONER), Set.of());
    }

    static Caller as(Vacancy need) {
        return new Caller(need.hostAccount(), Set.of(Roles.MUNICIPALITY), Set.of(need.territory()));
    }

    Practitioner doctor(UUID id) {
        return doctors.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    Vacancy need(UUID id) {
        return needs.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** Somebody whom it does not concern. */
    Practitioner another(Practitioner than) {
        return doctors.get((doctors.indexOf(than) + 1) % doctors.size());
    }

    /** The need has another status and other terms from now on. */
    Vacancy change(Vacancy it, Vacancy.Status status, long termsVersion) {
        var changed = new Vacancy(
                it.id(),
                it.version() + 1,
                it.hostAccount(),
                status,
                it.kind(),
                it.specialty(),
                it.practice(),
                it.territory(),
                it.place(),
                it.wanted(),
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                it.housingOffered(),
                it.urgent(),
                termsVersion,
                it.feeShare(),
                it.namesReplaced(),
                it.setting());
        needs.replaceAll(need -> need.id().equals(it.id()) ? changed : need);
        return changed;
    }

    private static Practitioner doctor(boolean student, String specialty, HalfDays offered) {
        var far = LocalDate.of(2098, 12, 31);
        return new Practitioner(
                UUID.randomUUID(),
                1,
                UUID.randomUUID().toString(),
                specialty,
                LAVAL,
                60,
                false,
                false,
                Set.of(MissionKind.REPLACEMENT),
                student,
                false,
                far,
                far,
                true,
                true,
                offered,
                WEEK_CAP,
                60,
                Set.of());
    }

    private static Vacancy need(int number, String specialty, HalfDays wanted) {
        int places = 1 + number % 2;
        return new Vacancy(
                UUID.randomUUID(),
                1,
                UUID.randomUUID().toString(),
                number % 3 == 0 ? Vacancy.Status.PAUSED : Vacancy.Status.PUBLISHED,
                MissionKind.REPLACEMENT,
                specialty,
                "practice-" + UUID.randomUUID(),
                States.TERRITORY,
                LAVAL,
                wanted,
                places,
                1,
                false,
                number % 3 == 2,
                0,
                null,
                false,
                null);
    }
}
