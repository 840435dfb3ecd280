package fr.releve.matching.gate;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.wording.Sentence;
import java.time.Duration;

/**
 * There is time left to decide, to ask and to prepare: whole days from the day after the planning. What was proposed to the two in time
 * stays open to them until its day comes.
 */
public final class Notice implements Gate {

    private final int days;

    public Notice(Duration notice) {
        this.days = Math.toIntExact(notice.toDays());
    }

    @Override
    public String code() {
        return "notice";
    }

    @Override
    public HalfDays open(Pair pair, HalfDays among) {
        HalfDays proposed = among.and(pair.ties().undecided()).from(pair.today().plusDays(1));
        return among.from(pair.today().plusDays(days)).or(proposed);
    }

    @Override
    public Sentence sentence(Pair pair) {
        return Sentence.of(code(), "Les demi-journées demandées sont passées ou trop proches.");
    }

    @Override
    public boolean lasting() {
        return false;
    }
}
