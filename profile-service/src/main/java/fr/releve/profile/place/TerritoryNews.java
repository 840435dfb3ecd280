package fr.releve.profile.place;

/** Tells others of territories, in the transaction of the change. */
public interface TerritoryNews {

    void changed(Territory territory);
}
