package fr.releve.matching.placement;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.security.Caller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.change.Causes;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.deadline.KeepDeadlines;
import fr.releve.matching.placement.ReadPlacements.Agreed;
import fr.releve.matching.proposal.AcceptProposal;
import fr.releve.matching.proposal.ApproveProposal;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.proposal.RefuseProposal;
import fr.releve.matching.proposal.RejectProposal;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.ScoreTerm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Random deeds of everybody, sensible and senseless. A refusal is an answer too; anything else that goes wrong is not. */
@ApplicationScoped
class Commands {

    private static final int REMEMBERED = 40;

    /** Approved, accepted by both, signed by both, sent, answered, extended, completed: a die for each. */
    private static final int[] NEXT_STEP = {15, 30, 40, 52, 60, 66, 72, 95, 90};

    private static final Contract CONTRACT = new Contract("what both sign".getBytes(UTF_8));
    private static final ExpectedVersion ANY = ExpectedVersion.ANY;

    private final PublishChanges publish;
    private final ApproveProposal approve;
    private final RejectProposal reject;
    private final AcceptProposal accept;
    private final RefuseProposal refuse;
    private final RecordSignature sign;
    private final MovePlacement move;
    private final ExtendPlacement extend;
    private final DeclineExtension decline;
    private final KeepDeadlines deadlines;
    private final Placements placements;
    private final List<Proposal> recent = new ArrayList<>();
    private final Map<UUID, Integer> progress = new HashMap<>();
    private int refused;

    Commands(
            PublishChanges publish,
            ApproveProposal approve,
            RejectProposal reject,
            AcceptProposal accept,
            RefuseProposal refuse,
            RecordSignature sign,
            MovePlacement move,
            ExtendPlacement extend,
            DeclineExtension decline,
            KeepDeadlines deadlines,
            Placements placements) {
        this.publish = publish;
        this.approve = approve;
        this.reject = reject;
        this.accept = accept;
        this.refuse = refuse;
        this.sign = sign;
        this.move = move;
        this.extend = extend;
        this.decline = decline;
        this.deadlines = deadlines;
        this.placements = placements;
    }

    int refused() {
        return refused;
    }

    /** @return false if it was refused */
    boolean next(World world, HalfDays ahead, RandomGenerator random) {
        int dice = recent.size() < 5 ? 0 : random.nextInt(100);
        if (dice < 12) {
            propose(world, ahead, random);
            return true;
        }
        if (dice < 15) {
            deadlines.handle();
            return true;
        }
        if (dice < 18) {
            return extendWhatIsUnderWay(world, ahead, random);
        }
        var about = recent.get(random.nextInt(recent.size()));
        if (random.nextInt(10) < 7) {
            dice = NEXT_STEP[Math.min(progress.merge(about.id(), 1, Integer::sum), NEXT_STEP.length) - 1];
        }
        var doctor = world.doctor(about.practitionerId());
        var need = world.need(about.vacancyId());
        var caller = caller(random, doctor, need);
        try {
            deed(dice, about.id(), caller, World.as(doctor), World.as(need), ahead, random);
            return true;
        } catch (Problem e) {
            refused++;
            return false;
        }
    }

    /** By the time a mission has begun, its proposal is not among the recent ones any more. */
    private boolean extendWhatIsUnderWay(World world, HalfDays ahead, RandomGenerator random) {
        var underWay = QuarkusTransaction.requiringNew()
                .call(() -> placements.list(
                        "status in (IN_PROGRESS, EXTENDED) and vacancyId in ?1 order by agreedAt desc",
                        world.needs().stream().map(Vacancy::id).toList()));
        if (underWay.isEmpty()) {
            return true;
        }
        var it = underWay.get(random.nextInt(Math.min(5, underWay.size())));
        var doctor = world.doctor(it.practitionerId());
        var need = world.need(it.vacancyId());
        try {
            extend(it.id(), caller(random, doctor, need), World.as(doctor), World.as(need), ahead, random);
            return true;
        } catch (Problem e) {
            refused++;
            return false;
        }
    }

    private void deed(
            int dice, UUID id, Caller anybody, Caller doctor, Caller host, HalfDays ahead, RandomGenerator random) {
        if (dice < 27) {
            approve.handle(id, ANY, World.COORDINATOR);
        } else if (dice < 29) {
            reject.handle(id, "test", ANY, World.COORDINATOR);
        } else if (dice < 39) {
            accept.handle(id, ANY, doctor);
        } else if (dice < 49) {
            accept.handle(id, ANY, host);
        } else if (dice < 51) {
            refuse.handle(id, "test", ANY, anybody);
        } else if (dice < 58) {
            sign(id, DocumentKind.CONTRACT, doctor);
        } else if (dice < 65) {
            sign(id, DocumentKind.CONTRACT, host);
        } else if (dice < 71) {
            var document = random.nextInt(4) == 0 ? DocumentKind.AMENDMENT : DocumentKind.CONTRACT;
            move.transmit(id, document, ANY, anybody);
        } else if (dice < 79) {
            move.answered(id, answer(random), ANY, World.COORDINATOR);
        } else if (dice < 82) {
            move.cancelled(id, "test", ANY, anybody);
        } else if (dice < 85) {
            move.interrupted(id, "test", ANY, anybody);
        } else if (dice < 87) {
            move.missed(id, "test", ANY, anybody);
        } else if (dice < 92) {
            move.completed(id, ANY, anybody);
        } else {
            extend(id, anybody, doctor, host, ahead, random);
        }
    }

    private void extend(UUID id, Caller anybody, Caller doctor, Caller host, HalfDays ahead, RandomGenerator random) {
        var more = some(ahead, random, 3);
        extend.handle(id, more, ANY, doctor);
        if (random.nextInt(4) == 0) {
            decline.handle(id, ANY, host);
            return;
        }
        extend.handle(id, more, ANY, host);
        sign(id, DocumentKind.AMENDMENT, doctor);
        sign(id, DocumentKind.AMENDMENT, host);
        switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> move.transmit(id, DocumentKind.AMENDMENT, ANY, anybody);
            case 4, 5 -> {
                if (random.nextBoolean()) {
                    move.interrupted(id, "test", ANY, anybody);
                } else {
                    move.missed(id, "test", ANY, host);
                }
                move.transmit(id, DocumentKind.AMENDMENT, ANY, anybody);
            }
            default -> {}
        }
    }

    /** As it was agreed last. */
    private void sign(UUID id, DocumentKind kind, Caller side) {
        var agreedAt = QuarkusTransaction.requiringNew()
                .call(() -> placements.findByIdOptional(id).flatMap(it -> it.agreedAt(kind)));
        sign.handle(id, kind, new Agreed(CONTRACT, agreedAt.orElse(Instant.EPOCH)), ANY, side);
    }

    private void propose(World world, HalfDays ahead, RandomGenerator random) {
        var need = world.needs().get(random.nextInt(world.needs().size()));
        int first = random.nextInt(world.doctors().size());
        boolean parallel = random.nextInt(4) == 0;
        var halfDays = some(ahead, random, 6);
        var drafts = IntStream.range(0, parallel ? 3 : 1)
                .mapToObj(
                        it -> world.doctors().get((first + it) % world.doctors().size()))
                .map(doctor -> new Draft(
                        doctor.id(),
                        need.id(),
                        need.territory(),
                        halfDays,
                        1,
                        List.of(new ScoreTerm("test", 1, "")),
                        "test",
                        need.urgent()))
                .toList();
        recent.addAll(QuarkusTransaction.requiringNew()
                .call(() -> parallel ? publish.inParallel(drafts) : publish.handle(Map.of(), drafts, Causes.NONE)));
        while (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }

    private static HalfDays some(HalfDays ahead, RandomGenerator random, int most) {
        int[] indexes = ahead.indexes().limit(60).toArray();
        int start = random.nextInt(indexes.length - most);
        return HalfDays.ofIndexes(
                IntStream.rangeClosed(start, start + random.nextInt(most)).map(it -> indexes[it]));
    }

    private static Caller caller(RandomGenerator random, Practitioner doctor, Vacancy need) {
        return switch (random.nextInt(3)) {
            case 0 -> World.as(doctor);
            case 1 -> World.as(need);
            default -> World.COORDINATOR;
        };
    }

    private static MovePlacement.OrdreAnswer answer(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> MovePlacement.OrdreAnswer.AUTHORISED;
            case 2, 3 -> MovePlacement.OrdreAnswer.INFORMED;
            default -> MovePlacement.OrdreAnswer.REFUSED;
        };
    }
}
