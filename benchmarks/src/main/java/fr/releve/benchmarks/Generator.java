package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes instances of any size that resemble the neutral one of 5,000 doctors: half as many vacancies, as many leads and a
 * quarter again, about eleven arcs a doctor, 12 weeks of 5 days. The country grows with the number of doctors, so that
 * density stays. The same size and seed give the same instance.
 */
final class Generator {

    private static final Horizon HORIZON = Horizon.ofEqualMonths(12, 5, 1, 4);
    private static final int WEEK = 0x1f;
    private static final int SPECIALTIES = 4;
    private static final int SECTORS = 12;
    private static final int MOST_ARCS = 24;
    private static final int MOST_LEADS = 8;
    private static final double KM_PER_ROOT_DOCTOR = 7.0;
    private static final double CELL_KM = 45;

    private final SplittableRandom random;
    private final double side;
    private final Instance.Builder builder = Instance.on(HORIZON);
    private final Map<Long, List<Site>> sitesByCell = new HashMap<>();
    private final Map<Long, List<Job>> jobsByCell = new HashMap<>();

    private record Site(Vacancy vacancy, int specialty, int priority, double x, double y) {}

    private record Job(int id, int sector, double x, double y) {}

    /** Each set once: many pairs share theirs. */
    private final Map<Slots, Slots> slots = new HashMap<>();

    private Generator(int doctors, long seed) {
        random = new SplittableRandom(seed);
        side = KM_PER_ROOT_DOCTOR * Math.sqrt(doctors);
    }

    static Instance make(int doctors, long seed) {
        Generator generator = new Generator(doctors, seed);
        int territories = generator.territories(doctors / 4);
        generator.vacancies(doctors / 2, territories);
        generator.leads(doctors + doctors / 4);
        generator.doctors(doctors);
        return generator.builder.build();
    }

    private int territories(int about) {
        int edge = Math.max(1, (int) Math.round(Math.sqrt(about)));
        for (int id = 0; id < edge * edge; id++) {
            int first = 5 + random.nextInt(20);
            builder.add(new Territory(id, first, 60, first, 25));
        }
        return edge;
    }

    private void vacancies(int count, int edge) {
        for (int id = 0; id < count; id++) {
            double x = random.nextDouble() * side;
            double y = random.nextDouble() * side;
            int territory = ((int) (x / side * edge)) * edge + ((int) (y / side * edge));
            int blockDraw = random.nextInt(20);
            int block = blockDraw < 13 ? 1 : blockDraw < 16 ? 2 : 3;
            Vacancy vacancy = new Vacancy(id, wanted(block), random.nextInt(10) == 0 ? 2 : 1, block, territory);
            builder.add(vacancy);
            Site site = new Site(vacancy, random.nextInt(SPECIALTIES), 40 + random.nextInt(120), x, y);
            sitesByCell.computeIfAbsent(cell(x, y), key -> new ArrayList<>()).add(site);
        }
    }

    private Slots wanted(int block) {
        if (block > 1) {
            int first = random.nextInt(10);
            return weeks(first, first + 1 + random.nextInt(3), WEEK);
        }
        int oneDay = 1 << random.nextInt(5);
        int otherDay = 1 << random.nextInt(5);
        return weeks(random.nextInt(2), 11, oneDay | otherDay);
    }

    private static Slots weeks(int first, int last, int days) {
        long mask = 0;
        for (int week = first; week <= Math.min(11, last); week++) {
            mask |= (long) days << (5 * week);
        }
        return Slots.ofWords(mask);
    }

    private void leads(int count) {
        for (int id = 0; id < count; id++) {
            builder.addLead(id);
            Job job = new Job(id, random.nextInt(SECTORS), random.nextDouble() * side, random.nextDouble() * side);
            jobsByCell
                    .computeIfAbsent(cell(job.x(), job.y()), key -> new ArrayList<>())
                    .add(job);
        }
    }

    private void doctors(int count) {
        for (int id = 0; id < count; id++) {
            int draw = random.nextInt(20);
            int weekCap = draw < 6 ? 1 : draw < 12 ? 2 : draw < 15 ? 3 : 5;
            int monthCap = weekCap * 2 + random.nextInt(2 * weekCap + 1);
            Doctor doctor = new Doctor(id, available(), weekCap, monthCap, random.nextInt(8) == 0 ? 1 : 2);
            builder.add(doctor);
            int sector = random.nextInt(100) < 36 ? random.nextInt(SECTORS) : -1;
            arcs(doctor, sector, random.nextDouble() * side, random.nextDouble() * side);
        }
    }

    private Slots available() {
        int days = 1 + random.nextInt(WEEK);
        int moreDays = 1 + random.nextInt(WEEK);
        Slots all = weeks(0, 11, days | moreDays);
        int away = random.nextInt(14);
        return away > 11 ? all : all.minus(weeks(away, away, WEEK));
    }

    private void arcs(Doctor doctor, int sector, double x, double y) {
        int specialty = random.nextInt(SPECIALTIES);
        double reach = 20 + random.nextInt(70);
        List<Site> near = new ArrayList<>();
        for (Site site : around(sitesByCell, x, y, reach)) {
            boolean fits = site.specialty() == specialty && distance(x, y, site.x(), site.y()) <= reach;
            if (fits && !doctor.available().and(site.vacancy().wanted()).isEmpty()) {
                near.add(site);
            }
        }
        near.sort(Comparator.comparingDouble(site -> distance(x, y, site.x(), site.y())));
        for (Site site : near.subList(0, Math.min(MOST_ARCS, near.size()))) {
            double km = distance(x, y, site.x(), site.y());
            builder.add(new Arc(
                    doctor.id(),
                    site.vacancy().id(),
                    slots.computeIfAbsent(doctor.available().and(site.vacancy().wanted()), it -> it),
                    site.priority() * (60 + random.nextInt(60)) / 100,
                    (int) km,
                    60 + random.nextInt(120)));
            if (sector >= 0) {
                options(doctor, site, sector);
            }
        }
    }

    private void options(Doctor doctor, Site site, int sector) {
        int count = 0;
        for (Job job : around(jobsByCell, site.x(), site.y(), 25)) {
            double km = distance(site.x(), site.y(), job.x(), job.y());
            if (job.sector() == sector && km <= 25 && count < MOST_LEADS) {
                count++;
                builder.add(new SpouseOption(doctor.id(), site.vacancy().id(), job.id(), 700 - (int) (8 * km), 1));
            }
        }
    }

    private <T> List<T> around(Map<Long, List<T>> cells, double x, double y, double reach) {
        List<T> found = new ArrayList<>();
        for (double dx = -reach; dx <= reach + CELL_KM; dx += CELL_KM) {
            for (double dy = -reach; dy <= reach + CELL_KM; dy += CELL_KM) {
                found.addAll(
                        cells.getOrDefault(cell(Math.min(x + dx, x + reach), Math.min(y + dy, y + reach)), List.of()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static long cell(double x, double y) {
        return ((long) Math.floor(x / CELL_KM) << 32) + (long) Math.floor(y / CELL_KM);
    }

    private static double distance(double x1, double y1, double x2, double y2) {
        return 1.25 * Math.hypot(x1 - x2, y1 - y2);
    }
}
