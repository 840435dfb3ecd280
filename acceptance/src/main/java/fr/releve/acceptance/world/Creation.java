package fr.releve.acceptance.world;

import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.Spouse;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.ImportReport;
import fr.releve.acceptance.seeds.Seeds;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a world through the public API, as people would. */
public final class Creation {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String VILLAINES = "53271";
    private static final String MAYENNE = "53147";
    private static final String TRADE = "K1303";

    /** Trades that nobody else looks for: the register has none of this number, and no list shows them. */
    private static final Map<Actor, String> RARE_TRADES = Map.of(Actor.SPOUSE, "N9901", Actor.OTHER_SPOUSE, "N9902");

    /** Beyond the longest notice that a rule may ask for. */
    private static final int FIRST_DAY = 45;

    private final Instance instance;
    private final String name;
    private final String specialty;
    private final LocalDate today;
    private final Map<Actor, Session> sessions = new EnumMap<>(Actor.class);
    private final Map<String, String> things = new HashMap<>();

    private Creation(Instance instance, String name, String specialty) {
        this.instance = instance;
        this.name = name;
        this.specialty = specialty;
        this.today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris"));
    }

    /**
     * Takes some seconds: every proposal comes from the matching.
     *
     * @param name tells the accounts of one world from those of another on the same instance
     * @param specialty which nobody else on the instance has
     */
    public static World of(Instance instance, String name, String specialty) {
        return new Creation(instance, name, specialty).world();
    }

    /** The same world on an instance that remembers it: whoever was logged in logs in again. */
    public static World again(Instance instance, String name, World before) {
        var sessions = new EnumMap<Actor, Session>(Actor.class);
        for (var actor : Actor.values()) {
            if (!actor.role().isEmpty()) {
                sessions.put(actor, instance.login(actor.address(name), Accounts.PASSWORD));
            }
        }
        return before.at(instance.door(), sessions);
    }

    private World world() {
        places();
        accounts();
        var person = person("Théodule", "Rochebrune", Actor.DOCTOR.address(name), 1);
        var host = new TownHall.Host("Fulgence Desroches", "fulgence@" + name + ".releve.example", "06 39 98 73 09");
        var doctor = volunteer(Actor.DOCTOR, person, Days.of(day(7), day(14)));
        var otherPerson = person("Barnabé", "Lescarbot", Actor.OTHER_DOCTOR.address(name), 2);
        var other = volunteer(Actor.OTHER_DOCTOR, otherPerson, Days.of(day(0)));
        things.put("practitioner", doctor.id());
        things.put("other-practitioner", other.id());
        things.put("practitioner-unattested", unattested().id());
        spouses(doctor, other);
        var townHall = new TownHall(session(Actor.TOWN_HALL), VILLAINES, host);
        fallen(townHall, doctor);
        needs(townHall);
        proposals(townHall, doctor);
        things.put("nobody", new UUID(0, 42).toString());
        var people = new People(person, otherPerson, host, seeker(Actor.SPOUSE), seeker(Actor.OTHER_SPOUSE));
        return new World(instance.door(), sessions, things, people);
    }

    private void places() {
        var administrator = instance.demoAccount("admin");
        for (String kind : List.of("communes", "territories")) {
            ImportReport.of(administrator.postText("/api/imports/" + kind, "text/csv", Seeds.table(kind)));
        }
        things.put("territory", Actor.HERE);
        things.put("other-territory", Actor.ELSEWHERE);
        things.put("commune", VILLAINES);
    }

    private void accounts() {
        var accounts = instance.accounts();
        var byRole = new LinkedHashMap<Map.Entry<String, List<String>>, List<String>>();
        for (var actor : Actor.values()) {
            if (!actor.role().isEmpty()) {
                byRole.merge(
                        Map.entry(actor.role(), actor.territories()),
                        List.of(actor.address(name)),
                        (some, more) -> List.of(some.getFirst(), more.getFirst()));
                sessions.put(actor, instance.login(actor.address(name), Accounts.PASSWORD));
            }
        }
        byRole.forEach((kind, addresses) -> accounts.register(kind.getKey(), kind.getValue(), addresses));
    }

    private Person person(String first, String last, String address, int number) {
        int world = Math.floorMod(name.hashCode(), 900) + 100;
        return new Person(
                first,
                last + name,
                address,
                "06 39 %02d %02d 0%d".formatted(world / 10 % 100, world % 100, number),
                rpps(world, number),
                MAYENNE);
    }

    /** Eleven digits of which the last is not the check digit (Luhn), so that nobody real can hold it. */
    private static String rpps(int world, int number) {
        String start = "100093%03d%d".formatted(world, number);
        int sum = 0;
        for (int i = 0; i < start.length(); i++) {
            int digit = start.charAt(start.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return start + (11 - sum % 10) % 10;
    }

    private Doctor volunteer(Actor actor, Person person, Days days) {
        var doctor = Doctor.registers(session(actor), person, specialty, today);
        doctor.consents();
        doctor.offers(days);
        new Coordinator(session(Actor.COORDINATOR)).attests(doctor);
        return doctor;
    }

    /** Nobody of the actors: a doctor for whom nobody has vouched. */
    private Doctor unattested() {
        String address = "doctor.unattested@" + name + ".releve.example";
        instance.accounts().register(Actor.DOCTOR.role(), List.of(address));
        var doctor = Doctor.registers(
                instance.login(address, Accounts.PASSWORD),
                person("Zénobie", "Malicorne", address, 3),
                specialty,
                today);
        doctor.consents();
        return doctor;
    }

    private void spouses(Doctor doctor, Doctor other) {
        things.put("spouse", spouse(doctor, Actor.SPOUSE));
        things.put("other-spouse", spouse(other, Actor.OTHER_SPOUSE));
        things.put("invitation", doctor.invitesSpouse());
        things.put(
                "lead",
                new Coordinator(session(Actor.COORDINATOR))
                        .postsLead(TRADE, VILLAINES)
                        .json()
                        .path("id")
                        .asText());
    }

    private String spouse(Doctor doctor, Actor actor) {
        var seeker = seeker(actor);
        var trades = List.of(TRADE, seeker.trade());
        return Spouse.optsIn(session(actor), seeker.address(), doctor.invitesSpouse(), trades, 30)
                .id();
    }

    private People.Seeker seeker(Actor spouse) {
        return new People.Seeker(spouse.address(name), RARE_TRADES.getOrDefault(spouse, ""));
    }

    /** Over before the other needs of this doctor are posted: the matching has nobody in more than two at a time. */
    private void fallen(TownHall townHall, Doctor doctor) {
        things.put("vacancy-closed", townHall.publishes("Renfort zéro", specialty, Days.of(day(7))));
        things.put("proposal-cancelled", proposalOf("vacancy-closed"));
        agree(townHall, doctor, "proposal-cancelled");
        townHall.session()
                .post("/api/vacancies/" + thing("vacancy-closed") + "/closure")
                .expect(200);
        townHall.session()
                .post(
                        "/api/placements/" + thing("proposal-cancelled") + "/cancellation",
                        Map.of("reasonCode", "need-covered"))
                .expect(200);
    }

    private void needs(TownHall townHall) {
        things.put("vacancy-draft", townHall.drafts("Brouillon", specialty, Days.of(day(21))));
        things.put("vacancy", townHall.publishes("Renfort un", specialty, Days.of(day(0))));
        things.put("vacancy-offered", townHall.publishes("Renfort deux", specialty, Days.of(day(7))));
        things.put("vacancy-agreed", townHall.publishes("Renfort trois", specialty, Days.of(day(14))));
        things.put("vacancy-paused", townHall.publishes("Renfort quatre", specialty, Days.of(day(21))));
        townHall.session()
                .post("/api/vacancies/" + thing("vacancy-paused") + "/pause")
                .expect(200);
    }

    private void proposals(TownHall townHall, Doctor doctor) {
        things.put("proposal-new", proposalOf("vacancy"));
        things.put("proposal-offered", proposalOf("vacancy-offered"));
        things.put("proposal-agreed", proposalOf("vacancy-agreed"));
        new Coordinator(session(Actor.COORDINATOR)).approves(thing("proposal-offered"));
        agree(townHall, doctor, "proposal-agreed");
        things.put("contract", contract(thing("proposal-agreed")));
        things.put("notification", firstNotification());
    }

    private void agree(TownHall townHall, Doctor doctor, String proposal) {
        new Coordinator(session(Actor.COORDINATOR)).approves(thing(proposal));
        doctor.accepts(thing(proposal)).expect(200);
        townHall.accepts(thing(proposal)).expect(200);
    }

    /** The hash of what there is to sign. */
    private String contract(String placement) {
        return session(Actor.DOCTOR)
                .get("/api/placements/" + placement + "/contract")
                .expect(200)
                .etag()
                .replace("\"", "");
    }

    private String proposalOf(String vacancy) {
        var session = session(Actor.COORDINATOR);
        return Patience.until(
                "a proposal for " + vacancy,
                PATIENCE,
                () -> Optional.of(session.get("/api/proposals?vacancy=" + thing(vacancy))
                                .expect(200)
                                .json()
                                .at("/items/0/id")
                                .asText())
                        .filter(it -> !it.isEmpty()),
                () -> "none");
    }

    private String firstNotification() {
        return Patience.until(
                "a notification of the doctor",
                PATIENCE,
                () -> Optional.of(session(Actor.DOCTOR)
                                .get("/api/notifications")
                                .expect(200)
                                .json()
                                .at("/items/0/id")
                                .asText())
                        .filter(it -> !it.isEmpty()),
                () -> "none");
    }

    private LocalDate day(int after) {
        return today.plusDays(FIRST_DAY + after);
    }

    private String thing(String thing) {
        return things.getOrDefault(thing, "");
    }

    private Session session(Actor actor) {
        var session = sessions.get(actor);
        if (session == null) {
            throw new IllegalStateException(actor + " has no account");
        }
        return session;
    }
}
