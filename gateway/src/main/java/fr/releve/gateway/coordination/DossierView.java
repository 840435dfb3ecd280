package fr.releve.gateway.coordination;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.map.Way;
import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.neighbours.Dossier;
import fr.releve.gateway.neighbours.Reactivity;
import fr.releve.gateway.neighbours.Reserve;
import fr.releve.gateway.shell.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in full, as the coordinator weighs it.
 *
 * @param doctorId null if the doctor has left
 * @param conflicts what to know before saying yes, in words
 * @param reactivity how the host answers; null while that is not known, or too few offers tell anything
 * @param turns what is promised to other doctors on the same need
 * @param next other doctors who could come, best first
 * @param instead what the plan would lose with the first of them; null if that is not known
 */
record DossierView(
        UUID id,
        @Nullable UUID doctorId,
        String doctor,
        String category,
        boolean attested,
        NeedView need,
        List<HalfDay> halfDays,
        @Nullable Instant decideBefore,
        List<String> conflicts,
        Reasons reasons,
        @Nullable Way way,
        @Nullable Reactivity reactivity,
        List<Reserve.Turn> turns,
        List<Other> next,
        @Nullable Instead instead) {

    /** Where the decision goes, under the queue's address. */
    public String approval() {
        return id + "/approbation";
    }

    public String rejection() {
        return id + "/refus";
    }

    /** The best of the others; empty if there is none. */
    public String nextDoctor() {
        return next.isEmpty() ? "" : next.getFirst().doctor();
    }

    public boolean betterThanNext() {
        return next.isEmpty() || reasons.total() > next.getFirst().score();
    }

    /** Points between this doctor and the next; 0 if there is none. */
    public long lost() {
        return next.isEmpty() ? 0 : Math.abs(reasons.total() - next.getFirst().score());
    }

    /** Another doctor for the same need. */
    record Other(UUID id, String doctor, String days, long minutes, Reasons reasons) {

        public long score() {
            return reasons.total();
        }
    }

    /**
     * @param lost points of the whole plan; 0 if it would lose nothing
     * @param moved other doctors who would have to go elsewhere
     */
    record Instead(long lost, int moved) {

        static @Nullable Instead of(Dossier.@Nullable Forced it) {
            return it == null ? null : new Instead(Math.max(0, -it.change()), it.othersMoved());
        }
    }
}
