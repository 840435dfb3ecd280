package fr.releve.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.Replay;
import fr.releve.matching.reactivity.Reactivities;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.StateTable;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.readmodel.Versioned;
import fr.releve.matching.retention.ForgetContracts;
import fr.releve.matching.rule.Rules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random deeds against the aggregates, the database and a model of them: each is done or refused as the model says, and
 * whatever happens, the invariants of a placement's life hold.
 */
@QuarkusTest
class LifeModelIT extends MatchingOnRealParts {

    private static final int COMMANDS = 10_000;
    private static final int GAMES = 2;
    private static final int BETWEEN_LOOKS = 500;
    private static final long SEED = Long.getLong("releve.seed", 20261122L);

    /** Of the advisory locks that lead. */
    private static final int LEADERS = 0x52454C45;

    private static final int PLANNER = 0x56450002;
    private static final int URGENT_NEEDS = 0x56450003;

    @Inject
    Commands commands;

    @Inject
    Practitioners practitioners;

    @Inject
    Vacancies vacancies;

    @Inject
    Placements placements;

    @Inject
    PlacementLog log;

    @Inject
    Replay replay;

    @Inject
    ReadProposals readProposals;

    @Inject
    Reactivities reactivities;

    @Inject
    ForgetContracts forgetContracts;

    @Inject
    KeepDeadlines deadlines;

    @Inject
    Rules rules;

    @Inject
    Scheduler scheduler;

    @Inject
    InstantSource clock;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void ten_thousand_random_deeds_are_done_or_refused_as_the_model_says_and_break_no_invariant() throws Exception {
        List<World> worlds = new ArrayList<>();
        try (var connection = database.getConnection()) {
            try {
                takeOver(connection);
                QuarkusMock.installMockForType((InstantSource) now::get, InstantSource.class);
                for (int game = 0; game < GAMES; game++) {
                    worlds.add(play(SEED + game));
                }
            } finally {
                release(connection);
            }
        }
        assertThat(sum(worlds, this::sent)).as("amendments sent").isPositive();
        assertThat(sum(worlds, this::sentAfterTheEnd))
                .as("amendments sent of what had stopped before its end")
                .isPositive();
        assertThat(sum(worlds, this::lapsedFurther))
                .as("further extensions that lapsed")
                .isPositive();
        assertThat(sum(worlds, this::refusedUnderWay))
                .as("missions that the Ordre refused once they had begun")
                .isPositive();
        assertThat(sum(worlds, this::roundsOfReserve))
                .as("rounds that the reserve was asked in")
                .isGreaterThan(10);
        assertThat(sum(worlds, this::superseded))
                .as("doctors for whom another was too quick")
                .isGreaterThan(10);
    }

    private World play(long seed) {
        now.set(Instant.now().truncatedTo(ChronoUnit.HOURS));
        var world = World.of(LocalDate.ofInstant(now.get(), Clock.PARIS), 400, 8, 6);
        var play = new Play(world, commands, rules, database, now, new Random(seed));
        try {
            tell(world);
            for (int i = 0; i < COMMANDS / GAMES; i++) {
                try {
                    play.step();
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ", step " + i, e);
                }
                if (i % BETWEEN_LOOKS == 0) {
                    mustHold(world);
                }
            }
            mustHold(world);
            mustReplay(world);
            mustHearOnce(world);
            mustForgetTheDoctor(world);
            mustForgetTheHost(world);
        } finally {
            leave(world);
        }
        assertThat(play.repeated()).as("deeds asked twice").isPositive();
        assertThat(play.relayed()).as("answers by a link").isPositive();
        System.out.printf(
                "model: seed=%d commands=%d refused=%d repeated=%d relayed=%d placements=%d closed=%d extended=%d amended=%d"
                        + " sent=%d late=%d further=%d stopped=%d rounds=%d superseded=%d%n",
                seed,
                COMMANDS / GAMES,
                play.refused(),
                play.repeated(),
                play.relayed(),
                of(world, "select count(*) from placement p where "),
                of(world, "select count(*) from placement p where p.status = 'CLOSED' and "),
                of(world, "select count(*) from placement p where p.extended_at is not null and "),
                of(
                        world,
                        "select count(*) from placement p where p.doctor_amended_at is not null and p.host_amended_at is not null and "),
                sent(world),
                sentAfterTheEnd(world),
                lapsedFurther(world),
                refusedUnderWay(world),
                roundsOfReserve(world),
                superseded(world));
        return world;
    }

    private void tell(World world) {
        QuarkusTransaction.requiringNew().run(() -> {
            practitioners.keep(world.doctors(), Map.of(), Map.of());
            vacancies.keep(world.needs(), Map.of(), Map.of());
        });
    }

    private static long sum(List<World> worlds, ToLongFunction<World> count) {
        return worlds.stream().mapToLong(count).sum();
    }

    private long sent(World world) {
        return of(world, "select count(*) from placement p where p.amendment_sent_at is not null and ");
    }

    private long sentAfterTheEnd(World world) {
        return of(world, """
                select count(*) from placement_log l join placement p on p.id = l.placement_id
                where l.deed = 'TRANSMIT_AMENDMENT' and l.from_status in ('INTERRUPTED', 'NO_SHOW') and\s""");
    }

    private long lapsedFurther(World world) {
        return of(
                world,
                "select count(*) from placement_log l join placement p on p.id = l.placement_id where l.deed = 'LAPSE_FURTHER' and ");
    }

    private long refusedUnderWay(World world) {
        return of(world, """
                select count(*) from placement_log l join placement p on p.id = l.placement_id
                where l.deed = 'REFUSE' and l.from_status in ('IN_PROGRESS', 'EXTENDED') and\s""");
    }

    private long roundsOfReserve(World world) {
        return of(
                world,
                "select count(distinct p.round_id) from proposal p where p.engine_version = '" + Draft.OF_RESERVE
                        + "' and ");
    }

    private long superseded(World world) {
        return of(world, "select count(*) from proposal p where p.status = 'SUPERSEDED' and ");
    }

    private void mustHold(World world) {
        assertThat(of(world, """
                select count(*) from (
                    select 1 from placement p, unnest(string_to_array(p.half_days, ' ')) half_day
                    where p.status in ('AGREED', 'SIGNED', 'SENT_TO_ORDRE', 'ORDRE_AUTHORISED', 'ORDRE_INFORMED',
                                       'ORDRE_REFUSED', 'CONFIRMED', 'IN_PROGRESS', 'EXTENDED', 'COMPLETED', 'CLOSED') and\s""", """
                     group by p.practitioner_id, half_day having count(*) > 1) twice""")).as("doctors placed twice at once").isZero();
        for (var need : world.needs()) {
            assertThat(count("""
                            select count(*) from (
                                select 1 from held_half_day where vacancy_id = ?
                                group by date, part having count(*) > ?) beyond""", need.id(), need.doctorsPerHalfDay()))
                    .as("half-days covered beyond what is asked")
                    .isZero();
        }
        assertThat(of(world, """
                select count(*) from proposal p where p.offered_at is not null
                and (p.decided_by is null or p.decided_at is null) and\s""")).as("offers that nobody approved").isZero();
        assertThat(of(world, """
                select count(*) from placement p where p.student and p.confirmed_at is not null and not exists (
                    select from placement_log l where l.placement_id = p.id and l.deed = 'AUTHORISE') and\s"""))
                .as("students confirmed without authorisation")
                .isZero();
        assertThat(of(world, """
                select count(*) from placement p where p.amendment_sent_at is not null
                and (p.doctor_amended_at is null or p.host_amended_at is null) and\s"""))
                .as("amendments sent that one side has not signed")
                .isZero();
        assertThat(of(world, """
                select count(*) from proposal p, unnest(string_to_array(p.half_days, ' ')) half_day
                where p.status = 'AGREED' and not exists (
                    select from held_half_day h where h.proposal_id = p.id and h.date || ':' || h.part = half_day) and\s""")).as("half-days agreed and not held").isZero();
        assertThat(of(world, """
                select count(*) from proposal p where (p.status = 'AGREED') <> exists (
                    select from placement q where q.id = p.id
                    and q.status not in ('CANCELLED', 'INTERRUPTED', 'NO_SHOW')) and\s"""))
                .as("proposals and placements that contradict each other")
                .isZero();
    }

    private void mustReplay(World world) {
        settle();
        assertThat(mustReplay(
                        "vacancyId in ?1",
                        world.needs().stream().map(Vacancy::id).toList()))
                .isGreaterThan(50);
        QuarkusTransaction.requiringNew().run(() -> replay.mustRebuildAllOf(world.needs()));
    }

    /** @return how many placements that were */
    private int mustReplay(String which, Object value) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var all = placements.list(which, value);
            for (Placement it : all) {
                Replay.mustBeTheSame(it.replayed(log.of(it.id())), it);
            }
            return all.size();
        });
    }

    private void mustHearOnce(World world) {
        settle();
        long before = digest(world);

        tell(world);
        settle();

        assertThat(digest(world)).as("what was told twice").isEqualTo(before);
    }

    /** What happened stays to the letter and can still be rebuilt; of the doctor and of what they signed nothing is left. */
    private void mustForgetTheDoctor(World world) {
        var doctor = world.doctors().stream()
                .filter(it -> contractsOf(it) > 0)
                .findFirst()
                .orElseThrow();
        settle();

        mustStayTheSame(world, () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> practitioners.keep(List.of(), gone(Stream.of(doctor)), Map.of()));
            forgetContracts.handle();
        });

        assertThat(contractsOf(doctor)).as("signed documents").isZero();
        assertThat(practitioners.find(doctor.key())).isEmpty();
        assertThat(count("select count(*) from practitioner where id = ? and state is null", doctor.key()))
                .isEqualTo(1);
        assertThat(count("select count(*) from practitioner where state ->> 'account' = ?", doctor.account()))
                .isZero();
        assertThat(mustReplay("practitionerId", doctor.id())).isPositive();
    }

    /** Of the host nothing is left either, with the need that was theirs. */
    private void mustForgetTheHost(World world) {
        var need = world.needs().getFirst();

        mustStayTheSame(
                world,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> vacancies.keep(List.of(), gone(Stream.of(need)), Map.of())));

        assertThat(vacancies.find(need.key())).isEmpty();
        assertThat(count("select count(*) from vacancy where id = ? and state is null", need.key()))
                .isEqualTo(1);
        assertThat(count("select count(*) from vacancy where host_account = ?", need.hostAccount()))
                .isZero();
        assertThat(mustReplay("vacancyId", need.id())).isPositive();
    }

    private void mustStayTheSame(World world, Runnable erasure) {
        long before = digest(world);
        var counts = readProposals.counts();
        var answers = reactivities.ofTerritory(States.TERRITORY);

        erasure.run();

        assertThat(digest(world)).as("what happened").isEqualTo(before);
        assertThat(readProposals.counts()).as("the statistics").isEqualTo(counts);
        assertThat(reactivities.ofTerritory(States.TERRITORY))
                .as("how hosts answer")
                .isEqualTo(answers);
    }

    private long contractsOf(Practitioner it) {
        return count(
                "select count(*) from signed_contract c join placement p on p.id = c.placement_id where p.practitioner_id = ?",
                it.id());
    }

    /** The clock stands still: once nothing is due any more, nothing happens by itself. */
    private void settle() {
        Awaitility.await("nothing is due").until(() -> {
            deadlines.handle();
            return count(
                            "select count(*) from deadline where try_after <= ?::timestamptz",
                            clock.instant().toString())
                    == 0;
        });
    }

    /** Of every proposal, placement, half-day held and line of a log, to the letter. */
    private long digest(World world) {
        return of(world, """
                select ('x' || substr(md5(string_agg(line, '|' order by line)), 1, 15))::bit(60)::bigint from (
                    select unnest(array[
                        p::text,
                        (select q::text from placement q where q.id = p.id),
                        (select string_agg(l::text, ';' order by l.number) from proposal_log l where l.proposal_id = p.id),
                        (select string_agg(l::text, ';' order by l.number) from placement_log l where l.placement_id = p.id),
                        (select string_agg(h::text, ';' order by h::text) from held_half_day h where h.proposal_id = p.id)
                    ]) as line from proposal p where\s""", ") lines");
    }

    /** Of this test's needs only; others use the same database. */
    private long of(World world, String select) {
        return of(world, select, "");
    }

    private long of(World world, String select, String rest) {
        var ids = world.needs().stream()
                .map(it -> "'" + it.id() + "'")
                .collect(java.util.stream.Collectors.joining(", "));
        return count(select + " p.vacancy_id in (" + ids + ")" + rest);
    }

    /** Whatever came of it: the plan, which looks on again, finds nothing of this, and nothing falls due when others set the clock ahead. */
    private void leave(World world) {
        of(
                world,
                "with dropped as (delete from deadline d using proposal p where p.id = d.subject and ",
                " returning 1) select count(*) from dropped");
        QuarkusTransaction.requiringNew().run(() -> {
            practitioners.keep(List.of(), gone(world.doctors().stream()), Map.of());
            vacancies.keep(List.of(), gone(world.needs().stream()), Map.of());
        });
    }

    private static Map<String, Long> gone(Stream<? extends Versioned> things) {
        return things.collect(Collectors.toMap(Versioned::key, it -> StateTable.UNKNOWN));
    }

    /** Leads in place of the planner and of who looks for urgent needs, and stops what happens by itself: everything comes from the seed. */
    private void takeOver(Connection connection) throws InterruptedException {
        scheduler.pause();
        lead(connection, PLANNER);
        lead(connection, URGENT_NEEDS);
    }

    private void lead(Connection connection, int lock) throws InterruptedException {
        var waiting = Thread.ofVirtual().start(() -> {
            try (var statement = connection.prepareStatement("select pg_advisory_lock(?)")) {
                statement.setLong(1, ((long) LEADERS << Integer.SIZE) | lock);
                statement.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        while (waiting.isAlive()) {
            count("""
                    select count(pg_terminate_backend(l.pid)) from pg_locks l where l.locktype = 'advisory' and l.granted
                    and l.classid = ?::int and l.objid = ?::int
                    and exists (select from pg_locks w where w.locktype = 'advisory' and not w.granted
                        and w.classid = l.classid and w.objid = l.objid)""", LEADERS, lock);
            waiting.join(Duration.ofMillis(200));
        }
    }

    private void release(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
        scheduler.resume();
    }
}
