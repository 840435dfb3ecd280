package fr.releve.engine;

/**
 * An approved placement: a fact that no plan moves. It uses up the doctor's slots, caps and sites, the vacancy's wish
 * and the territory's bonus; it is no part of a plan and of its objective. The same doctor may still be given more
 * slots at the same vacancy, which then count as no further site.
 */
public record Pin(int doctor, int vacancy, Slots slots) {}
