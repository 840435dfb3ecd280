package fr.releve.matching.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.web.TolerantJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The plan that stands, for every copy of the service to show. */
@ApplicationScoped
public class Summaries {

    private final DataSource database;
    private final ObjectMapper json;

    public Summaries(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = TolerantJson.like(json);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Summary summary) {
        String sql = """
                insert into current_plan (planned_at, summary) values (?, ?::jsonb)
                on conflict (id) do update set planned_at = excluded.planned_at, summary = excluded.summary""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, summary.plannedAt().atOffset(ZoneOffset.UTC));
            statement.setString(2, json.writeValueAsString(summary));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the plan's figures cannot be kept", e);
        }
    }

    /** @throws NotFound before the first plan */
    public Summary current() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select summary from current_plan");
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new NotFound("plan", "yet");
            }
            return json.readValue(row.getString(1), Summary.class);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the plan's figures cannot be read", e);
        }
    }
}
