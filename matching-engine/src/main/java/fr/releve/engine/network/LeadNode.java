package fr.releve.engine.network;

import org.jspecify.annotations.Nullable;

/** A job lead: one doctor's spouse may take it. */
public final class LeadNode {

    public final int id;
    /** Worth to the next best use, in hundredths of a point. */
    public int price;
    /** Whose spouse has it in the current plan. */
    public @Nullable DoctorNode holder;

    /** In a cut, how many more options name it in the first lane than in the second. */
    int leaning;

    LeadNode(int id) {
        this.id = id;
    }
}
