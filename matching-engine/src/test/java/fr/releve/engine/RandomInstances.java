package fr.releve.engine;

import java.util.List;
import java.util.Random;

/** Seeded instances small enough to try every plan: two weeks, two days a week or the halves of one day. */
public final class RandomInstances {

    private static final int MOST_FOR_A_LEAD = 4;

    private final Random random;
    /** Of the slots that leads ask for, and of pins beyond the first: what it draws leaves everything else as it was. */
    private final Random demands;

    private final Random pinned;

    /** Of doctors whose first month began before the horizon. */
    private final Random begun;

    private int mostForALead = MOST_FOR_A_LEAD;

    public RandomInstances(long seed) {
        random = new Random(seed);
        demands = new Random(~seed);
        pinned = new Random(2 * ~seed);
        begun = new Random(3 * ~seed);
    }

    /** A whole instance of up to three doctors and three vacancies. */
    public Instance any() {
        return make(1 + random.nextInt(3), random.nextInt(3), true);
    }

    /** One doctor, nothing shared with others, no territory bonus, no pin; one slot is enough for any lead. */
    public Instance oneDoctor() {
        mostForALead = 1;
        return make(1, 0, false);
    }

    /** The same with leads that may ask for more slots than the doctor has. */
    public Instance oneDoctorWithDemandingLeads() {
        return make(1, 0, false);
    }

    /**
     * One doctor pinned at three vacancies in the second week, with slots left at all of them and at a fourth in the first; the limit
     * of sites leaves one more, or as many as a plan gives.
     */
    public Instance oneDoctorPinnedAtThree() {
        Slots week = Slots.range(0, 3);
        Instance.Builder builder = Instance.on(new Horizon(2, 4, 1, List.of(0, random.nextInt(2))))
                .add(new Territory(0, 0, 0, 0, 0))
                .add(new Doctor(0, Slots.range(0, 7), 4, 3 + random.nextInt(5), 3 + random.nextInt(3)));
        for (int id = 0; id < 4; id++) {
            builder.add(new Vacancy(id, Slots.range(0, 7), 1, 1 + random.nextInt(2), 0))
                    .add(new Arc(
                            0,
                            id,
                            slots().and(week),
                            random.nextInt(120) - 20,
                            random.nextInt(60),
                            random.nextInt(100) - 20));
            if (id < 3) {
                builder.add(new Pin(0, id, Slots.of(4 + id)));
            }
        }
        return builder.build();
    }

    private Instance make(int doctors, int pins, boolean territoryBonus) {
        int slotsPerDay = 1 + random.nextInt(2);
        Horizon horizon = new Horizon(2, 2, slotsPerDay, random.nextBoolean() ? List.of(0, 1) : List.of(0, 0));
        Instance.Builder builder = Instance.on(horizon);
        int bonus = territoryBonus ? random.nextInt(40) : 0;
        builder.add(new Territory(0, random.nextInt(4), bonus, random.nextInt(3), bonus / 2));
        int vacancies = 1 + random.nextInt(3);
        Slots[] wanted = new Slots[vacancies];
        for (int id = 0; id < vacancies; id++) {
            wanted[id] = slots();
            builder.add(new Vacancy(
                    id,
                    wanted[id],
                    1 + random.nextInt(2),
                    1 + random.nextInt(2),
                    0,
                    id > 0 && random.nextBoolean() ? List.of(id - 1) : List.of()));
        }
        builder.addLead(0).addLead(1);
        for (int id = 0; id < doctors; id++) {
            doctor(builder, id, wanted);
        }
        if (pins > 0 && vacancies > 1) {
            int vacancy = random.nextInt(vacancies);
            int slot = random.nextInt(4);
            builder.add(new Pin(0, vacancy, Slots.of(slot)));
            pinMore(builder, doctors, vacancies, slot);
        }
        return builder.build();
    }

    /** Pins on the other slots of the horizon: some on one day at places far apart, some beyond what a doctor or a vacancy wants. */
    private void pinMore(Instance.Builder builder, int doctors, int vacancies, int taken) {
        for (int slot = 0; slot < 4; slot++) {
            for (int doctor = 0; doctor < doctors; doctor++) {
                if ((doctor > 0 || slot != taken) && pinned.nextInt(4) == 0) {
                    builder.add(new Pin(doctor, pinned.nextInt(vacancies), Slots.of(slot)));
                }
            }
        }
    }

    private void doctor(Instance.Builder builder, int id, Slots[] wanted) {
        Slots available = slots();
        int spentBefore = begun.nextInt(3) == 0 ? begun.nextInt(4) : 0;
        builder.add(new Doctor(
                id, available, random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(2), spentBefore));
        for (int vacancy = 0; vacancy < wanted.length; vacancy++) {
            if (random.nextInt(4) > 0) {
                builder.add(new Arc(
                        id,
                        vacancy,
                        available.and(wanted[vacancy]),
                        random.nextInt(120) - 20,
                        random.nextInt(60),
                        random.nextInt(100) - 20));
                for (int lead = 0; lead < 2; lead++) {
                    if (random.nextInt(3) == 0) {
                        builder.add(new SpouseOption(
                                id, vacancy, lead, random.nextInt(150), 1 + demands.nextInt(mostForALead)));
                    }
                }
            }
        }
    }

    private Slots slots() {
        int some = random.nextInt(16);
        int more = random.nextInt(16);
        return Slots.ofWords(some | more);
    }
}
