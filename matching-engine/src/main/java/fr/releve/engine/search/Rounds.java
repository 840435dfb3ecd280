package fr.releve.engine.search;

import fr.releve.engine.Assignment;
import java.util.List;

/** Rounds of search steps on two threads, whose outcome does not depend on how the threads run. */
interface Rounds {

    /** Takes about this many steps at this temperature, in hundredths; returns the number taken. */
    long run(int steps, double temperature);

    /** The objective after the last round, in hundredths. */
    long objective();

    /** The plan after the last round. */
    List<Assignment> assignments();
}
