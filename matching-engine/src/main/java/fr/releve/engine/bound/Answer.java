package fr.releve.engine.bound;

/** That a doctor has a day at a vacancy, or has none. */
record Answer(int doctor, int vacancy, boolean yes) {}
