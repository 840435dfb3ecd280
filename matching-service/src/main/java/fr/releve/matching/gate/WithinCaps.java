package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;
import java.util.stream.IntStream;

/** A week or a month that is full of promises takes no more. */
public final class WithinCaps implements Gate {

    @Override
    public String code() {
        return "caps";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        HalfDays promised = pair.ties().promised();
        return promised.isEmpty() ? among : among.ofWeeks(it -> hasRoom(pair, promised, it));
    }

    /** The earliest of these half-days that the doctor's caps allow together, beside what is promised. */
    public HalfDays earliest(Pair pair, HalfDays among) {
        HalfDays promised = pair.ties().promised();
        HalfDays taken = promised;
        for (int it : among.indexes().toArray()) {
            if (hasRoom(pair, taken, it)) {
                taken = taken.or(HalfDays.ofIndexes(IntStream.of(it)));
            }
        }
        return taken.minus(promised);
    }

    private static boolean hasRoom(Pair pair, HalfDays promised, int index) {
        var doctor = pair.practitioner();
        return promised.sizeOfWeek(index) < doctor.weekCap() && promised.sizeOfMonth(index) < doctor.monthCap();
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Le médecin est déjà retenu autant qu’il le souhaite ces semaines-là.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
