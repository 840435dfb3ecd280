package fr.releve.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.Replay;
import fr.releve.matching.reactivity.Reactivities;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.StateTable;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Versioned;
import fr.releve.matching.retention.ForgetContracts;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Ten thousand random deeds against the aggregates and the database: whatever happens, the invariants of a placement's life hold. */
@QuarkusTest
class LifeModelIT extends MatchingOnRealParts {

    private static final int COMMANDS = 10_000;
    private static final int BETWEEN_LOOKS = 500;
    private static final long SEED = Long.getLong("releve.seed", 20261122L);
    private static final long PLANNER = 0x52454C45_56450002L;

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
    InstantSource clock;

    @Test
    void ten_thousand_random_deeds_break_no_invariant() throws Exception {
        var random = new Random(SEED);
        var now = new AtomicReference<>(Instant.now().truncatedTo(ChronoUnit.HOURS));
        var start = LocalDate.ofInstant(now.get(), Clock.PARIS);
        var world = World.of(start, 400, 8, 5);
        try (var connection = database.getConnection()) {
            try {
                takeOver(connection);
                QuarkusMock.installMockForType((InstantSource) now::get, InstantSource.class);
                play(world, now, random);
                mustReplay(world);
                mustHearOnce(world);
                mustForgetWithoutATrace(world);
            } finally {
                leave(world);
                release(connection);
            }
        }
        System.out.printf(
                "model: seed=%d commands=%d refused=%d placements=%d closed=%d extended=%d amended=%d sent=%d late=%d%n",
                SEED,
                COMMANDS,
                commands.refused(),
                of(world, "select count(*) from placement p where "),
                of(world, "select count(*) from placement p where p.status = 'CLOSED' and "),
                of(world, "select count(*) from placement p where p.extended_at is not null and "),
                of(
                        world,
                        "select count(*) from placement p where p.doctor_amended_at is not null and p.host_amended_at is not null and "),
                of(world, "select count(*) from placement p where p.amendment_sent_at is not null and "),
                sentAfterTheEnd(world));
    }

    private void play(World world, AtomicReference<Instant> now, Random random) {
        QuarkusTransaction.requiringNew().run(() -> {
            practitioners.keep(world.doctors(), Map.of(), Map.of());
            vacancies.keep(world.needs(), Map.of(), Map.of());
        });
        var ahead = world.wanted();
        for (int i = 0; i < COMMANDS; i++) {
            if (random.nextInt(30) == 0) {
                now.updateAndGet(it -> it.plus(Duration.ofHours(random.nextInt(30))));
                ahead = world.wanted().from(now.get());
            }
            commands.next(world, ahead, random);
            if (i % BETWEEN_LOOKS == 0) {
                mustHold(world);
            }
        }
        mustHold(world);
        assertThat(of(world, "select count(*) from placement p where p.amendment_sent_at is not null and "))
                .as("amendments that were sent, so that what is said of them was put to the test")
                .isPositive();
        assertThat(sentAfterTheEnd(world))
                .as("amendments that were sent of what had stopped before its end")
                .isPositive();
    }

    private long sentAfterTheEnd(World world) {
        return of(world, """
                select count(*) from placement_log l join placement p on p.id = l.placement_id
                where l.deed = 'TRANSMIT_AMENDMENT' and l.from_status in ('INTERRUPTED', 'NO_SHOW') and\s""");
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
        QuarkusTransaction.requiringNew().run(() -> {
            var all = placements
                    .find(
                            "vacancyId in ?1",
                            world.needs().stream().map(it -> it.id()).toList())
                    .list();
            assertThat(all).hasSizeGreaterThan(100);
            for (Placement it : all) {
                Replay.mustBeTheSame(it.replayed(log.of(it.id())), it);
            }
            replay.mustRebuildAllOf(world.needs());
        });
    }

    private void mustHearOnce(World world) {
        settle();
        long before = digest(world);

        QuarkusTransaction.requiringNew().run(() -> {
            practitioners.keep(world.doctors(), Map.of(), Map.of());
            vacancies.keep(world.needs(), Map.of(), Map.of());
        });
        settle();

        assertThat(digest(world)).as("what was told twice").isEqualTo(before);
    }

    /** What happened stays to the letter and can still be rebuilt; of the doctor and of what they signed nothing is left. */
    private void mustForgetWithoutATrace(World world) {
        var doctor = world.doctors().stream()
                .filter(it -> contractsOf(it) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(count("select count(*) from placement where practitioner_id = ?", doctor.id()))
                .isPositive();
        settle();
        long before = digest(world);
        var counts = readProposals.counts();
        var answers = reactivities.ofTerritory(States.TERRITORY);

        QuarkusTransaction.requiringNew().run(() -> practitioners.keep(List.of(), gone(Stream.of(doctor)), Map.of()));
        forgetContracts.handle();

        assertThat(digest(world)).as("what happened").isEqualTo(before);
        assertThat(readProposals.counts()).as("the statistics").isEqualTo(counts);
        assertThat(reactivities.ofTerritory(States.TERRITORY))
                .as("how hosts answer")
                .isEqualTo(answers);
        assertThat(contractsOf(doctor)).as("signed documents").isZero();
        assertThat(practitioners.find(doctor.key())).isEmpty();
        assertThat(count("select count(*) from practitioner where id = ? and state is null", doctor.key()))
                .isEqualTo(1);
        assertThat(count("select count(*) from practitioner where state ->> 'account' = ?", doctor.account()))
                .isZero();
        QuarkusTransaction.requiringNew().run(() -> {
            for (Placement it : placements.find("practitionerId", doctor.id()).list()) {
                Replay.mustBeTheSame(it.replayed(log.of(it.id())), it);
            }
        });
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

    /** Leads instead of the planner, so that everything that happens comes from the seed. */
    private void takeOver(Connection connection) throws SQLException, InterruptedException {
        var waiting = Thread.ofVirtual().start(() -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(" + PLANNER + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        while (waiting.isAlive()) {
            count("""
                    select count(pg_terminate_backend(l.pid)) from pg_locks l where l.locktype = 'advisory' and l.granted
                    and l.classid = x'52454C45'::int and l.objid = x'56450002'::int
                    and exists (select from pg_locks w where w.locktype = 'advisory' and not w.granted
                        and w.classid = l.classid and w.objid = l.objid)""");
            waiting.join(Duration.ofMillis(200));
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
