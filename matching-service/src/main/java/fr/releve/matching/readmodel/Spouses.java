package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The spouses we were told of. */
@Singleton
public class Spouses extends StateTable<Spouse> {

    public Spouses(DataSource database, ObjectMapper json, Bell bell) {
        super(database, json, bell, "spouse", Spouse.class);
    }

    /** Whoever takes the agreement back may give it again. */
    @Override
    public boolean comesBack() {
        return true;
    }

    /** Family comes in where everything is planned anew. */
    @Override
    protected boolean concernsThePlan() {
        return false;
    }
}
