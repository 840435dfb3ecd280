package fr.releve.matching.placement;

import static fr.releve.matching.placement.Command.Who.COORDINATOR;
import static fr.releve.matching.placement.Command.Who.DOCTOR;
import static fr.releve.matching.placement.Command.Who.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.placement.Command.Move;
import fr.releve.matching.placement.Command.Who;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.Rules;
import fr.releve.matching.term.ScoreTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Random deeds of everybody, sensible and senseless, in time, late and twice, each also put to the {@link Model}: what it says is refused is
 * refused for that reason and writes nothing, and after what is done the database holds of every case of the need what the model does.
 */
final class Play {

    private static final int REMEMBERED = 40;
    private static final Set<Move> BY_LINK = Set.of(Move.ACCEPT, Move.DECLINE, Move.COMPLETE);

    private final World world;
    private final Commands commands;
    private final Model model;
    private final Rules rules;
    private final DataSource database;
    private final AtomicReference<Instant> now;
    private final RandomGenerator random;
    private final Map<UUID, Map<UUID, Stored>> stored = new HashMap<>();
    private @Nullable Command last;
    private int refused;
    private int repeated;
    private int relayed;

    /** @param now the clock of the service, which this sets on */
    Play(
            World world,
            Commands commands,
            Rules rules,
            DataSource database,
            AtomicReference<Instant> now,
            RandomGenerator random) {
        this.world = world;
        this.commands = commands;
        this.model = new Model(world, rules.today(), now.get());
        this.rules = rules;
        this.database = database;
        this.now = now;
        this.random = random;
    }

    int refused() {
        return refused;
    }

    /** The very same deed again. */
    int repeated() {
        return repeated;
    }

    /** Answers by a mail's link. */
    int relayed() {
        return relayed;
    }

    /** One deed of anybody, or of time. */
    void step() {
        if (random.nextInt(30) == 0) {
            var moment = now.updateAndGet(it -> it.plus(Duration.ofHours(random.nextInt(30))));
            model.tick(rules.today(), moment);
        }
        int dice = model.list(it -> true).size() < 5 ? 0 : random.nextInt(100);
        if (dice < 7) {
            propose();
        } else if (dice < 11) {
            commands.lookAtDeadlines();
            model.pass();
            mustAgreeOnAll();
        } else if (dice < 12) {
            commands.lookForUrgentNeeds(world);
            mustAgreeOnAll();
        } else if (dice < 13) {
            changeNeed();
        } else if (dice < 23 && last != null) {
            repeated++;
            ask(last);
        } else {
            last = draw();
            ask(last);
        }
    }

    private void ask(Command it) {
        var about = model.get(it.about());
        var before = stored.getOrDefault(about.need, Map.of());
        var beside = Stored.beside(database, it.about());

        var refusal = commands.run(it, about, world);

        var after = Stored.ofNeed(database, about.need);
        if (refusal.isEmpty() && it.move() == Move.APPROVE) {
            model.learn(about.need, after);
        }
        assertThat(refusal).as("%s of %s", it, about.seen()).isEqualTo(model.refusal(it));
        if (refusal.isPresent() || !model.happened(it)) {
            assertThat(after).as("rows after %s", it).isEqualTo(before);
            assertThat(Stored.beside(database, it.about()))
                    .as("kept beside after %s", it)
                    .isEqualTo(beside);
        }
        mustAgree(about.need, after, it);
        refused += refusal.isPresent() ? 1 : 0;
        relayed += it.relayed() ? 1 : 0;
    }

    private void mustAgreeOnAll() {
        for (Vacancy it : world.needs()) {
            var all = Stored.ofNeed(database, it.id());
            model.learn(it.id(), all);
            mustAgree(it.id(), all, "what happens by itself");
        }
    }

    private void mustAgree(UUID need, Map<UUID, Stored> all, Object after) {
        for (Stored it : all.values()) {
            assertThat(it.seen())
                    .as("%s after %s", it.id(), after)
                    .isEqualTo(model.get(it.id()).seen());
        }
        assertThat(all).hasSize(model.list(it -> it.need.equals(need)).size());
        stored.put(need, all);
    }

    private void propose() {
        var need = world.needs().get(random.nextInt(world.needs().size()));
        int first = random.nextInt(world.doctors().size());
        boolean several = random.nextInt(4) == 0;
        var halfDays = some(6);
        var drafts = IntStream.range(0, several ? 3 : 1)
                .mapToObj(
                        it -> world.doctors().get((first + it) % world.doctors().size()))
                .map(doctor -> new Draft(
                        doctor.id(),
                        need.id(),
                        need.territory(),
                        halfDays,
                        1,
                        List.of(new ScoreTerm("test", 1, "test", List.of(), "")),
                        "test",
                        need.urgent()))
                .toList();
        commands.propose(drafts, several).forEach(model::proposed);
        mustAgree(need.id(), Stored.ofNeed(database, need.id()), "a proposal");
    }

    /** Other terms for whom is asked, an end, or another beginning; what is paused stays so, and the reserve out of it. */
    private void changeNeed() {
        var need = world.needs().get(random.nextInt(world.needs().size()));
        if (need.status() == Vacancy.Status.PAUSED || random.nextInt(3) > 0) {
            commands.tell(world.change(need, need.status(), need.termsVersion() + 1));
        } else {
            var other = need.status() == Vacancy.Status.CLOSED ? Vacancy.Status.PUBLISHED : Vacancy.Status.CLOSED;
            commands.tell(world.change(need, other, need.termsVersion()));
        }
    }

    private Command draw() {
        var about = about();
        return random.nextInt(10) < 6 ? sensible(about) : any(about);
    }

    /** One of those proposed last, or, as by the time it has begun it is none of them any more, one that is under way. */
    private Case about() {
        var underWay = switch (random.nextInt(6)) {
            case 0, 1 -> model.list(it -> hasBegun(it) || it.amendment.isToBeSent());
            case 2 -> model.list(it -> hasBegun(it) && it.doctor.student());
            default -> List.<Case>of();
        };
        if (!underWay.isEmpty()) {
            return underWay.get(random.nextInt(underWay.size()));
        }
        var all = model.list(it -> true);
        return all.get(all.size() - 1 - random.nextInt(Math.min(REMEMBERED, all.size())));
    }

    private static boolean hasBegun(Case it) {
        return it.placement == Placement.Status.IN_PROGRESS || it.placement == Placement.Status.EXTENDED;
    }

    private Command any(Case about) {
        var moves = Move.values();
        var everybody = Who.values();
        return command(
                moves[random.nextInt(moves.length)], about, everybody[random.nextInt(everybody.length)], some(3));
    }

    /** What brings it on. */
    private Command sensible(Case it) {
        if (it.placement == null) {
            return switch (it.proposal) {
                case PROPOSED -> command(Move.APPROVE, it, COORDINATOR);
                default -> command(Move.ACCEPT, it, it.yes.contains(DOCTOR) ? HOST : DOCTOR);
            };
        }
        return switch (it.placement) {
            case AGREED -> command(Move.SIGN, it, it.contract.isBy(DOCTOR) ? HOST : DOCTOR);
            case SIGNED -> command(Move.TRANSMIT, it, DOCTOR);
            case SENT_TO_ORDRE ->
                command(it.doctor.student() || random.nextBoolean() ? Move.AUTHORISE : Move.TAKE_NOTE, it, COORDINATOR);
            case ORDRE_INFORMED -> command(Move.AUTHORISE, it, COORDINATOR);
            case IN_PROGRESS, EXTENDED -> goOn(it);
            default -> command(Move.TRANSMIT_AMENDMENT, it, DOCTOR);
        };
    }

    private Command goOn(Case it) {
        if (!it.doctor.student() && it.ordre != Ordre.AUTHORISED && random.nextInt(8) == 0) {
            return command(Move.REFUSE, it, COORDINATOR);
        }
        if (it.formerAmendment != null && it.awaitsAuthorisation() && random.nextInt(3) == 0) {
            return command(Move.REFUSE, it, COORDINATOR);
        }
        if (it.wish != null) {
            var asked = it.wishedBy == DOCTOR ? HOST : DOCTOR;
            return random.nextInt(4) == 0
                    ? command(Move.DECLINE_EXTENSION, it, asked)
                    : command(Move.EXTEND, it, asked, it.wish);
        }
        if (it.extended && !it.amendment.isWhole()) {
            return command(Move.SIGN_AMENDMENT, it, it.amendment.isBy(DOCTOR) ? HOST : DOCTOR);
        }
        if (it.amendment.isToBeSent()) {
            return command(
                    switch (random.nextInt(it.doctor.student() ? 8 : 4)) {
                        case 0 -> Move.INTERRUPT;
                        case 1 -> Move.MISS;
                        default -> Move.TRANSMIT_AMENDMENT;
                    },
                    it,
                    HOST);
        }
        if (it.awaitsAuthorisation()) {
            return command(Move.AUTHORISE, it, COORDINATOR);
        }
        return it.halfDays.from(now.get()).isEmpty() && random.nextBoolean()
                ? command(Move.COMPLETE, it, HOST)
                : command(Move.EXTEND, it, random.nextBoolean() ? DOCTOR : HOST, some(3));
    }

    private Command command(Move move, Case about, Who by) {
        return command(move, about, by, HalfDays.NONE);
    }

    private Command command(Move move, Case about, Who by, HalfDays more) {
        boolean byLink = BY_LINK.contains(move) && (by == DOCTOR || by == HOST) && random.nextInt(3) == 0;
        return new Command(move, about.id, by, more, !byLink && random.nextInt(20) == 0, byLink);
    }

    /** A few half-days of the next month, one after the other. */
    private HalfDays some(int most) {
        int[] indexes = world.wanted().from(now.get()).indexes().limit(60).toArray();
        int start = random.nextInt(indexes.length - most);
        return HalfDays.ofIndexes(
                IntStream.rangeClosed(start, start + random.nextInt(most)).map(it -> indexes[it]));
    }
}
