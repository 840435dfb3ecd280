package fr.releve.engine.bound;

import fr.releve.engine.Instance;
import fr.releve.engine.Prices;
import fr.releve.engine.Proof;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tightens the bound of a small instance beyond what any prices prove: asks whether a doctor serves a vacancy and prices
 * both answers anew, the largest bound first (branch and bound over the Dantzig–Wolfe form). The outcome does not depend
 * on how the two threads run.
 */
public final class Branching {

    /** Doctors with an arc, at most, where branching pays: beyond, each question settles too small a part. */
    public static final int MOST_DOCTORS = 64;

    private static final int EPOCHS = 160;
    private static final int EPOCHS_WITHOUT_DOUBT = 200;

    /** A question asked, or one that may still be; its bound falls as it is worked on. */
    private static final class Node {
        private final List<Answer> answers;
        private final int number;
        private Prices prices;
        private long bound;
        private @Nullable Answer next;
        private boolean settled;
        private @Nullable Node yes;
        private @Nullable Node no;

        Node(List<Answer> answers, int number, BranchAscent.Outcome outcome) {
            this.answers = answers;
            this.number = number;
            this.prices = outcome.prices();
            this.bound = outcome.bound();
            this.next = outcome.next();
        }

        private void better(BranchAscent.Outcome outcome) {
            prices = outcome.prices();
            bound = outcome.bound();
            next = outcome.next();
            settled = next == null;
        }

        private Proof proof() {
            return yes == null || no == null || next == null
                    ? new Proof.AtPrices(prices)
                    : new Proof.Either(next.doctor(), next.vacancy(), yes.proof(), no.proof());
        }
    }

    private final BranchAscent first;
    private final BranchAscent second;
    private final int threads;
    private final SplittableRandom seeds;
    private final Node root;
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.comparingLong((Node it) -> it.bound).reversed().thenComparingInt(it -> it.number));
    private long closed = Long.MIN_VALUE;
    private int nodes;

    /**
     * Starts from these prices.
     *
     * @param goOn asked in every epoch, here and later on both threads; what is proven when it says no holds all the same
     */
    public Branching(Instance instance, Prices prices, int threads, long seed, BooleanSupplier goOn) {
        first = new BranchAscent(instance);
        second = new BranchAscent(instance);
        this.threads = threads;
        seeds = new SplittableRandom(seed);
        root = new Node(List.of(), nodes++, first.run(List.of(), prices, EPOCHS, 0, seeds.nextLong(), goOn));
        open.add(root);
    }

    /** Whether the network is small enough. */
    public static boolean pays(Network network) {
        return network.doctors().stream()
                        .filter(doctor -> !doctor.arcs.isEmpty())
                        .count()
                <= MOST_DOCTORS;
    }

    /**
     * Asks these many questions.
     *
     * @param enough points; what is bounded by them needs no more questions, as a plan brings them already
     */
    public void ask(int questions, long enough, BooleanSupplier goOn) {
        for (int asked = 0; asked < questions && bound() > enough && goOn.getAsBoolean(); asked++) {
            Node node = open.poll();
            if (node == null) {
                return;
            }
            if (node.next != null) {
                split(node, node.next, enough, goOn);
            } else if (node.settled) {
                closed = Math.max(closed, node.bound);
            } else {
                node.better(first.run(node.answers, node.prices, EPOCHS_WITHOUT_DOUBT, enough, seeds.nextLong(), goOn));
                open.add(node);
            }
        }
    }

    private void split(Node node, Answer question, long enough, BooleanSupplier goOn) {
        List<Answer> withYes = with(node.answers, question);
        List<Answer> withNo = with(node.answers, new Answer(question.doctor(), question.vacancy(), false));
        BranchAscent.Outcome[] outcomes = new BranchAscent.Outcome[2];
        long seed = seeds.nextLong();
        Lanes.run(
                threads,
                List.of(
                        () -> outcomes[0] = first.run(withYes, node.prices, EPOCHS, enough, seed, goOn),
                        () -> outcomes[1] = second.run(withNo, node.prices, EPOCHS, enough, seed, goOn)));
        node.yes = new Node(withYes, nodes++, outcomes[0]);
        node.no = new Node(withNo, nodes++, outcomes[1]);
        node.prices = Prices.NONE; // those of the answers prove what is known from here on
        open.add(node.yes);
        open.add(node.no);
    }

    private static List<Answer> with(List<Answer> known, Answer more) {
        List<Answer> all = new ArrayList<>(known);
        all.add(more);
        return all;
    }

    /** No plan brings more, in points. */
    public long bound() {
        Node largest = open.peek();
        return largest == null ? closed : Math.max(closed, largest.bound);
    }

    /** What proves the bound. */
    public Proof proof() {
        return root.proof();
    }
}
