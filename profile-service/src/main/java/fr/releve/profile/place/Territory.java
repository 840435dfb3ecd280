package fr.releve.profile.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An EPCI as Relève follows it. The priority ones hold one of ten slots each, with the reason. */
@Entity
public class Territory {

    @Id
    private String siren;

    private long version;
    private String name;
    private String departement;
    private int population;
    private double latitude;
    private double longitude;
    private @Nullable Integer prioritySlot;
    private @Nullable String priorityReason;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    private Territory(String siren, TerritoryFacts facts) {
        this.siren = siren;
        this.version = 1;
        this.name = facts.name();
        this.departement = facts.departement();
        this.population = facts.population();
        this.latitude = facts.latitude();
        this.longitude = facts.longitude();
    }

    /** @param siren 9 digits */
    public static Territory of(String siren, TerritoryFacts facts) {
        return new Territory(siren, facts);
    }

    public void describe(TerritoryFacts facts) {
        name = facts.name();
        departement = facts.departement();
        population = facts.population();
        latitude = facts.latitude();
        longitude = facts.longitude();
        version++;
    }

    void prioritise(int slot, String reason) {
        prioritySlot = slot;
        priorityReason = reason;
        version++;
    }

    void endPriority() {
        prioritySlot = null;
        priorityReason = null;
        version++;
    }

    public String siren() {
        return siren;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String departement() {
        return departement;
    }

    public int population() {
        return population;
    }

    /** Degrees, WGS 84. */
    public double latitude() {
        return latitude;
    }

    /** Degrees, WGS 84. */
    public double longitude() {
        return longitude;
    }

    /** 1 to 10; empty for a territory without priority. */
    public Optional<Integer> prioritySlot() {
        return Optional.ofNullable(prioritySlot);
    }

    public Optional<String> priorityReason() {
        return Optional.ofNullable(priorityReason);
    }
}
