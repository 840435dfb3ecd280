package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The spouses we were told of. */
@Singleton
public class Spouses extends StateTable<Spouse> {

    public Spouses(DataSource database, ObjectMapper json) {
        super(database, json, "spouse", Spouse.class);
    }

    public void keep(Spouse state) {
        keep(state.id().toString(), state.version(), state);
    }
}
