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
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
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

    /** What the run came to. */
    public record Outcome(String figures, List<String> complaints, boolean clean) {}

    public Outcome run(Duration length) {
        for (var kind : List.of("communes", "territories")) {
            instance.demoAccount("admin")
                    .postText("/api/imports/" + kind, "text/csv", Seeds.table(kind))
                    .expect(200);
        }
        var doctors = doctors();
        var spouses = spouses();
        long end = System.nanoTime() + length.toNanos();
        BooleanSupplier goesOn = () -> System.nanoTime() < end;
        var vandal = new Vandal(instance, instance.demoAccount("mairie"), new SplittableRandom(seed), goesOn, say);
        var broken = new BrokenRecords(instance.brokers(), new SplittableRandom(seed + 1), goesOn);
        var saboteur = new Saboteur(instance.wires(), new SplittableRandom(seed + 2), goesOn, say);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people(doctors, spouses, goesOn).forEach(people::execute);
            people.execute(vandal);
            people.execute(broken);
            people.execute(saboteur);
        }
        say.accept("everybody has stopped and everything runs; waiting for what is still under way");
        var verdict = new Verdict();
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
        return new Outcome(
                figures(vandal, verdict) + others(saboteur, broken, reconciliation.warned(), mailsAgain),
                verdict.lines(),
                verdict.isClean());
    }

    private String figures(Vandal vandal, Verdict verdict) {
        return "requests=%d acknowledged=%d kills=%d %s recovery_p95_s=%.1f recovery_p50_s=%.1f"
                .formatted(
                        ledger.requests(),
                        ledger.acknowledged(),
                        vandal.kills(),
                        verdict.figures(),
                        vandal.recovery(95) / 1_000.0,
                        vandal.recovery(50) / 1_000.0);
    }

    private String others(Saboteur saboteur, BrokenRecords broken, int warned, long mailsAgain) {
        return " cuts=%d delays=%d vacancies=%d approved=%d rejected=%d accepted=%d declined=%d agreed_by_both=%d cancelled=%d signed=%d transmitted=%d searches=%d papers_warned=%d broken_records=%d burst=%d mails_sent_again=%d"
                .formatted(
                        saboteur.cuts(),
                        saboteur.delays(),
                        ledger.published().size(),
                        ledger.count(What.APPROVE),
                        ledger.count(What.REJECT),
                        ledger.count(What.ACCEPT),
                        ledger.count(What.DECLINE),
                        ledger.agreedByBoth(),
                        ledger.count(What.CANCEL),
                        ledger.count(What.SIGN),
                        ledger.count(What.TRANSMIT),
                        ledger.searches(),
                        warned,
                        broken.count(),
                        broken.burst(),
                        mailsAgain);
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
                "Numéro " + number,
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
