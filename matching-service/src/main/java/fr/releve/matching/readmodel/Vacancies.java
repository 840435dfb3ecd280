package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import fr.releve.kit.problem.NotFound;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The needs we were told of. */
@Singleton
public class Vacancies extends StateTable<Vacancy> {

    public Vacancies(DataSource database, ObjectMapper json, Bell bell) {
        super(database, json, bell, "vacancy", Vacancy.class);
    }

    /** The needs for which an account answers, in these territories. */
    public Set<UUID> idsOf(String hostAccount, Set<String> territories) {
        return ids(
                "host_account = ? and state ->> 'territory' = any(string_to_array(?, ','))",
                hostAccount,
                String.join(",", territories));
    }

    /** The needs for which an account answers, wherever they are. */
    public Set<UUID> idsOf(String hostAccount) {
        return ids("host_account = ?", hostAccount);
    }

    /** All that are known. */
    public Map<UUID, Vacancy> byId() {
        return listAll().stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }

    /** @throws NotFound if there is none, or no longer */
    public Vacancy get(UUID id) {
        return find(id.toString()).orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** Keeps the vacancy as it is until the caller's transaction ends: its places are given away one after the other. */
    public Vacancy lock(UUID id) {
        return findLocked(id.toString()).orElseThrow(() -> new NotFound("vacancy", id));
    }
}
