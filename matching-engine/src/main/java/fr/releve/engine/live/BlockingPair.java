package fr.releve.engine.live;

/**
 * A doctor and a vacancy who would both rather be together than as the plan has them.
 *
 * @param onOpenSlots whether the vacancy has room; otherwise it would have to leave a doctor of less value a slot
 * @param gain what the doctor's own score would gain, in points
 */
public record BlockingPair(int doctor, int vacancy, boolean onOpenSlots, long gain) {}
