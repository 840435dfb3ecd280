package fr.releve.profile.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A commune of France as the reference tables give it. */
@Entity
public class Commune {

    @Id
    private String insee;

    private String name;
    private String searchName;
    private String departement;
    private @Nullable String territory;
    private int population;
    private double latitude;
    private double longitude;
    private boolean approximate;
    private List<String> postalCodes;

    @SuppressWarnings("NullAway.Init")
    protected Commune() {}

    private Commune(String insee, CommuneFacts facts) {
        this.insee = insee;
        this.name = facts.name();
        this.searchName = SearchName.of(facts.name());
        this.departement = facts.departement();
        this.territory = facts.territory();
        this.population = facts.population();
        this.latitude = facts.latitude();
        this.longitude = facts.longitude();
        this.approximate = facts.approximate();
        this.postalCodes = List.copyOf(facts.postalCodes());
    }

    /** @param insee 5 characters; Corsica has letters in it */
    public static Commune of(String insee, CommuneFacts facts) {
        return new Commune(insee, facts);
    }

    public String insee() {
        return insee;
    }

    public String name() {
        return name;
    }

    String searchName() {
        return searchName;
    }

    public String departement() {
        return departement;
    }

    /** SIREN of the EPCI; a few islands belong to none. */
    public Optional<String> territory() {
        return Optional.ofNullable(territory);
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

    /** The coordinates are those of its neighbours. */
    public boolean approximate() {
        return approximate;
    }

    public List<String> postalCodes() {
        return List.copyOf(postalCodes);
    }
}
