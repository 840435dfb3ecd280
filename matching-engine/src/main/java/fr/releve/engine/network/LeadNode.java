package fr.releve.engine.network;

import org.jspecify.annotations.Nullable;

/** A job lead: one doctor's spouse may take it. */
public final class LeadNode {

    public final int id;
    /** Worth to the next best use, in hundredths of a point. */
    public int price;
    /** Whose spouse has it in the current plan. */
    public @Nullable DoctorNode holder;

    LeadNode(int id) {
        this.id = id;
    }
}
