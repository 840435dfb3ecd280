package fr.releve.engine.search;

import fr.releve.engine.network.Network;

/** Rounds of search steps on two threads, whose outcome does not depend on how the threads run. */
interface Rounds {

    /** Takes about this many steps at this temperature, in hundredths; returns the number taken. */
    long run(int steps, double temperature);

    /** Where the plan after the last round stands. */
    Network network();
}
