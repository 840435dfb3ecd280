package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The territories we were told of. */
@Singleton
public class Territories extends StateTable<Territory> {

    public Territories(DataSource database, ObjectMapper json, Bell bell) {
        super(database, json, bell, "territory", Territory.class);
    }
}
