package fr.releve.engine;

import org.jspecify.annotations.Nullable;

/**
 * A doctor placed at a vacancy.
 *
 * @param doctor id of the doctor
 * @param vacancy id of the vacancy
 * @param slots the slots placed, never empty
 * @param lead id of the job lead taken by the doctor's spouse, or null
 */
public record Assignment(
        int doctor, int vacancy, Slots slots, @Nullable Integer lead) {

    public Assignment(int doctor, int vacancy, Slots slots) {
        this(doctor, vacancy, slots, null);
    }
}
