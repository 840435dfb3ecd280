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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few doctors, every third a student, and a few needs, too many for them; the needs are paused, so that no plan meddles. */
record World(List<Practitioner> doctors, List<Vacancy> needs, HalfDays wanted) {

    static final Caller COORDINATOR = new Caller("coordinator", Set.of(Roles.COORDINATOR), Set.of("*"));
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
                        .mapToObj(it -> need(1 + it % 2, specialty, wanted))
                        .toList(),
                wanted);
    }

    static Caller as(Practitioner doctor) {
        return new Caller(doctor.account(), Set.of(Roles.PRACTITIONER), Set.of());
    }

    static Caller as(Vacancy need) {
        return new Caller(need.hostAccount(), Set.of(Roles.MUNICIPALITY), Set.of());
    }

    Practitioner doctor(UUID id) {
        return doctors.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    Vacancy need(UUID id) {
        return needs.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
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
                14,
                60,
                Set.of());
    }

    private static Vacancy need(int places, String specialty, HalfDays wanted) {
        return new Vacancy(
                UUID.randomUUID(),
                1,
                UUID.randomUUID().toString(),
                Vacancy.Status.PAUSED,
                MissionKind.REPLACEMENT,
                specialty,
                "practice-" + UUID.randomUUID(),
                States.TERRITORY,
                LAVAL,
                wanted,
                places,
                1,
                false,
                places == 2,
                0,
                null,
                false,
                null);
    }
}
