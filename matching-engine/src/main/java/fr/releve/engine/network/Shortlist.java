package fr.releve.engine.network;

import fr.releve.engine.network.ArcNode.LeadOption;

/**
 * The arcs of one doctor that may pay, the most promising first, each with a number that it cannot exceed. Prices move
 * little from one look to the next, and room in the plan is seldom left in many weeks, so that most arcs can be left out
 * without working out what they bring.
 */
final class Shortlist {

    private ArcNode[] arcs = {};
    private long[] most = {};
    private int size;
    private boolean pairs;

    /** @param prospect at the prices, remembered, or within the room that the current plan leaves */
    void fill(DoctorNode doctor, Prospect prospect) {
        int all = doctor.arcs.size();
        if (arcs.length < all) {
            arcs = new ArcNode[all];
            most = new long[all];
        }
        size = 0;
        pairs = doctor.sites > 1;
        for (int index = 0; index < all; index++) {
            ArcNode arc = doctor.arcs.get(index);
            pairs |= arc.pinned;
            if (!arc.barred() && doctor.mayServe(arc)) {
                long itsMost =
                        prospect.residual() ? arc.mostInRoom() + freeLead(arc) : arc.mostBrought() + leadGain(arc);
                if (itsMost > 0) {
                    insert(arc, itsMost);
                }
            }
        }
    }

    private void insert(ArcNode arc, long itsMost) {
        int at = size++;
        while (at > 0 && most[at - 1] < itsMost) {
            arcs[at] = arcs[at - 1];
            most[at] = most[at - 1];
            at--;
        }
        arcs[at] = arc;
        most[at] = itsMost;
    }

    /** The most that a lead brings with this arc at the prices. */
    private static int leadGain(ArcNode arc) {
        int gain = 0;
        for (LeadOption option : arc.leads) {
            if (option.bonus() <= gain) {
                break;
            }
            gain = Math.max(gain, option.bonus() - option.lead().price);
        }
        return gain;
    }

    /** The most that a lead brings that nobody has taken. */
    private static int freeLead(ArcNode arc) {
        for (LeadOption option : arc.leads) {
            if (option.lead().holder == null) {
                return option.bonus();
            }
        }
        return 0;
    }

    int size() {
        return size;
    }

    ArcNode arc(int index) {
        return arcs[index];
    }

    /** No less than what this arc alone brings; falls with the index. */
    long most(int index) {
        return index < size ? most[index] : 0;
    }

    /** Whether two arcs may be in one plan. */
    boolean pairs() {
        return pairs;
    }
}
