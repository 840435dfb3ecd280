package fr.releve.engine.live;

/**
 * A doctor and a vacancy who would both rather be together than as the plan has them.
 *
 * @param onOpenSlots whether the room that the vacancy has is enough; otherwise doctors of less value a slot would have to leave it the
 *     slots that the pair wants
 * @param gain what the doctor's own score would gain, in points
 */
public record BlockingPair(int doctor, int vacancy, boolean onOpenSlots, long gain) {}
