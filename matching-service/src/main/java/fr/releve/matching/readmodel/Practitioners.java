package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import fr.releve.kit.problem.NotFound;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The doctors we were told of. */
@Singleton
public class Practitioners extends StateTable<Practitioner> {

    public Practitioners(DataSource database, ObjectMapper json, Bell bell) {
        super(database, json, bell, "practitioner", Practitioner.class);
    }

    /** The doctors of an account: one, or none. */
    public Set<UUID> idsOf(String account) {
        return ids("account = ?", account);
    }

    /** @throws NotFound if there is none, or no longer */
    public Practitioner get(UUID id) {
        return find(id.toString()).orElseThrow(() -> new NotFound("practitioner", id));
    }

    /** Keeps the doctor as they are until the caller's transaction ends: what they promise is counted one after the other. */
    public Practitioner lock(UUID id) {
        return findLocked(id.toString()).orElseThrow(() -> new NotFound("practitioner", id));
    }
}
