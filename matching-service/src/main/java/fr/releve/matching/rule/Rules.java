package fr.releve.matching.rule;

import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Every row of every rule. */
@ApplicationScoped
public class Rules {

    private static final String COLUMNS = "code, version, value, unit, valid_from, valid_to, label, source";

    private final DataSource database;
    private final InstantSource clock;

    public Rules(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What holds today, in Paris. */
    @Transactional
    public RuleBook today() {
        return on(day());
    }

    @Transactional
    public RuleBook on(LocalDate day) {
        return new RuleBook(inForce(day));
    }

    /** By code. */
    @Transactional
    public List<Rule> inForce(LocalDate day) {
        return byCode().values().stream()
                .flatMap(it -> Period.counting(it, day).stream())
                .toList();
    }

    /** From when to when each row counts, by code, then the earliest first. */
    @Transactional
    public List<Period> periods() {
        return byCode().values().stream().flatMap(it -> Period.of(it).stream()).toList();
    }

    /** As {@link #periods()} of one rule; empty if there is no such rule. */
    @Transactional
    public List<Period> periods(String code) {
        return Period.of(history(code));
    }

    /** Every row of a rule, the first first; empty if there is no such rule. */
    @Transactional
    public List<Rule> history(String code) {
        return query(" where code = ? order by version", code);
    }

    /** As {@link #history}, and nobody else adds a row until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Rule> lock(String code) {
        query(" where code = ? for update", code);
        return history(code);
    }

    /** @return false if there is such a version already */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(Rule rule, String by) {
        String sql = "insert into rule (" + COLUMNS
                + ", added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)"
                + " on conflict on constraint rule_pk do nothing";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, rule.code());
            statement.setInt(2, rule.version());
            statement.setString(3, rule.value());
            statement.setString(4, rule.unit().name());
            statement.setObject(5, rule.validFrom());
            statement.setObject(6, rule.validTo());
            statement.setString(7, rule.label());
            statement.setString(8, rule.source());
            statement.setString(9, by);
            statement.setString(10, clock.instant().toString());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a rule cannot be stored", e);
        }
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Clock.PARIS);
    }

    private Map<String, List<Rule>> byCode() {
        return query("").stream().collect(Collectors.groupingBy(Rule::code, TreeMap::new, Collectors.toList()));
    }

    private List<Rule> query(String condition, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select " + COLUMNS + " from rule" + condition)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                List<Rule> rules = new ArrayList<>();
                while (rows.next()) {
                    rules.add(read(rows));
                }
                return rules;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }

    private static Rule read(ResultSet row) throws SQLException {
        return new Rule(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                Rule.Unit.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8));
    }
}
