package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The territories we were told of. */
@Singleton
public class Territories extends StateTable<Territory> {

    public Territories(DataSource database, ObjectMapper json) {
        super(database, json, "territory", Territory.class);
    }

    public void keep(Territory state) {
        keep(state.siren(), state.version(), state);
    }
}
