package fr.releve.acceptance.chaos;

import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import fr.releve.acceptance.chaos.reckoning.Reconciliation;
import fr.releve.acceptance.chaos.reckoning.Standing;
import fr.releve.acceptance.chaos.reckoning.Verdict;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.Seeds;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One run: people at work, a vandal and a saboteur among them, then peace, then the reckoning. */
public final class ChaosRun {

    private static final String SPECIALTY = "ENDOCRINOLOGY";
    private static final String VILLAINES = "53271";
    private static final String MAYENNE = "53147";
    private static final String HOST = "accueil@chaos.releve.example";
    private static final int DOCTORS = 8;
    private static final int SPOUSES = 2;
    private static final int MOST_TIMES = 3;

    private final Instance instance;
    private final long seed;
    private final Consumer<String> say;
    private final Ledger ledger = new Ledger();
    private final LocalDate today;

    public ChaosRun(Instance instance, long seed, Consumer<String> say) {
        this.instance = instance;
        this.seed = seed;
        this.say = say;
        this.today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris"));
    }

    /**
     * Has people work, and everything killed in turn, for as long.
     *
     * @param wanted what is to have been done at least once before people stop, by its name in the figures: on a slow machine they go on
     *     for it while nothing more is killed, for {@value #MOST_TIMES} times as long at most
     */
    public Outcome run(Duration length, Set<String> wanted) {
        for (var kind : List.of("communes", "territories")) {
            instance.demoAccount("admin")
                    .postText("/api/imports/" + kind, "text/csv", Seeds.table(kind))
                    .expect(200);
        }
        var doctors = doctors();
        var spouses = spouses();
        long begun = System.nanoTime();
        BooleanSupplier rages = () -> System.nanoTime() - begun < length.toNanos();
        BooleanSupplier goesOn = () -> rages.getAsBoolean()
                || (System.nanoTime() - begun < MOST_TIMES * length.toNanos() && isWaitedFor(wanted));
        var vandal = new Vandal(instance, instance.demoAccount("mairie"), new SplittableRandom(seed), rages, say);
        var broken = new BrokenRecords(instance.brokers(), new SplittableRandom(seed + 1), rages);
        var saboteur = new Saboteur(instance.wires(), new SplittableRandom(seed + 2), rages, say);
        var crew = new ArrayList<>(people(doctors, spouses, goesOn));
        crew.addAll(List.of(vandal, broken, saboteur));
        var verdict = new Verdict();
        Crew.work(crew).forEach(verdict::stuck);
        say.accept("everybody has stopped and everything runs; waiting for what is still under way");
        vandal.failures().forEach(verdict::stuck);
        broken.last();
        new Standing(instance).settle().forEach(verdict::stuck);
        var coordinator = instance.demoAccount("coordination");
        var reconciliation = new Reconciliation(instance, ledger, coordinator, HOST, verdict);
        long mailsAgain = reconciliation.compare(broken.sent());
        doctors.forEach((person, session) -> {
            String id = ledger.registered().get(person.email());
            if (id != null) {
                reconciliation.offer(
                        id,
                        DoctorAtWork.halfDays(session.get("/api/practitioners/" + id + "/availability")
                                .expect(200)
                                .json()));
            }
        });
        var counts = new LinkedHashMap<String, Long>();
        counts.put("requests", ledger.requests());
        counts.put("acknowledged", ledger.acknowledged());
        counts.put("kills", (long) vandal.kills());
        counts.putAll(verdict.counts());
        counts.put("cuts", (long) saboteur.cuts());
        counts.put("delays", (long) saboteur.delays());
        counts.putAll(done());
        counts.put("papers_warned", (long) reconciliation.warned());
        counts.put("broken_records", (long) broken.count());
        counts.put("burst", (long) broken.burst());
        counts.put("mails_sent_again", mailsAgain);
        return Outcome.of(
                counts,
                new Outcome.Recovery(Duration.ofMillis(vandal.recovery(95)), Duration.ofMillis(vandal.recovery(50))),
                verdict);
    }

    private boolean isWaitedFor(Set<String> wanted) {
        var done = done();
        return wanted.stream().anyMatch(it -> done.getOrDefault(it, 0L) == 0);
    }

    /** What people were told is done. */
    private Map<String, Long> done() {
        var done = new LinkedHashMap<String, Long>();
        done.put("vacancies", (long) ledger.published().size());
        done.put("attested", (long) ledger.attested().size());
        done.put("approved", ledger.count(What.APPROVE));
        done.put("rejected", ledger.count(What.REJECT));
        done.put("accepted", ledger.count(What.ACCEPT));
        done.put("declined", ledger.count(What.DECLINE));
        done.put("agreed_by_both", ledger.agreedByBoth());
        done.put("cancelled", ledger.count(What.CANCEL));
        done.put("signed", ledger.count(What.SIGN));
        done.put("transmitted", ledger.count(What.TRANSMIT));
        done.put("searches", ledger.searches());
        done.put("insured", ledger.insurances());
        return done;
    }

    private Map<Person, Session> doctors() {
        var doctors = new LinkedHashMap<Person, Session>();
        var people = new ArrayList<Person>();
        for (int i = 1; i <= DOCTORS; i++) {
            people.add(doctor(i));
        }
        instance.accounts()
                .register("practitioner", people.stream().map(Person::email).toList());
        people.forEach(it -> doctors.put(it, instance.login(it.email(), Accounts.PASSWORD)));
        return doctors;
    }

    private static Person doctor(int number) {
        return new Person(
                "Volontaire",
                "Numéro " + (char) ('A' + number - 1),
                "volontaire" + number + "@chaos.releve.example",
                "06 39 98 74 0" + number,
                "1000940000" + number,
                MAYENNE);
    }

    private List<Session> spouses() {
        var accounts = IntStream.rangeClosed(1, SPOUSES)
                .mapToObj(it -> "conjoint" + it + "@chaos.releve.example")
                .toList();
        instance.accounts().register("spouse", accounts);
        return accounts.stream()
                .map(it -> instance.login(it, Accounts.PASSWORD))
                .toList();
    }

    private Runnable withPapers(BooleanSupplier goesOn) {
        var person = doctor(DOCTORS + 1);
        instance.accounts().register("practitioner", List.of(person.email()));
        var session = instance.login(person.email(), Accounts.PASSWORD);
        return new DoctorWithPapers(new Client(session, ledger, goesOn), ledger, person, SPECIALTY, today);
    }

    /** @param spouses of the first doctors, in their order */
    private List<Runnable> people(Map<Person, Session> doctors, List<Session> spouses, BooleanSupplier goesOn) {
        var people = new ArrayList<Runnable>();
        var couples = spouses.iterator();
        doctors.entrySet().stream()
                .limit(SPOUSES)
                .forEach(it -> people.add(new SpouseAtWork(
                        new Client(couples.next(), ledger, goesOn),
                        new Client(it.getValue(), ledger, goesOn),
                        ledger,
                        it.getKey().email(),
                        new SplittableRandom(seed * 31 - 2 - people.size()))));
        people.add(withPapers(goesOn));
        doctors.forEach((person, session) -> people.add(new DoctorAtWork(
                new Client(session, ledger, goesOn),
                ledger,
                person,
                SPECIALTY,
                today,
                new SplittableRandom(seed * 31 + people.size()))));
        var host = new TownHall.Host("Accueil", HOST, "06 39 98 74 00");
        var townHall = new TownHall(instance.demoAccount("mairie"), VILLAINES, host);
        people.add(new TownHallAtWork(
                new Client(townHall.session(), ledger, goesOn),
                ledger,
                townHall,
                SPECIALTY,
                today,
                new SplittableRandom(seed * 31 - 1)));
        people.add(new CoordinatorAtWork(
                new Client(instance.demoAccount("coordination"), ledger, goesOn), ledger, MAYENNE));
        return people;
    }
}
