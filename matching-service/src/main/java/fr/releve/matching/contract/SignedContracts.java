package fr.releve.matching.contract;

import fr.releve.kit.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The contracts and their amendments as they were signed, sealed: of each placement the one that was signed last. */
@ApplicationScoped
public class SignedContracts {

    private final DataSource database;
    private final Vault vault;

    SignedContracts(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * Keeps what is signed; nothing is done if it is kept already.
     *
     * @throws Vault.NoKey if it cannot be sealed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(DocumentKind kind, UUID placementId, Contract signed, Instant signedAt) {
        var sealed = vault.seal(placementId, signed.pdf());
        String sql = """
                insert into %1$s as kept (placement_id, hash, key_name, sealed, signed_at) values (?, ?, ?, ?, ?)
                on conflict (placement_id) do update
                set hash = excluded.hash, key_name = excluded.key_name, sealed = excluded.sealed, signed_at = excluded.signed_at
                where kept.hash <> excluded.hash""".formatted(table(kind));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, placementId);
            statement.setString(2, signed.hash());
            statement.setString(3, sealed.keyName());
            statement.setBytes(4, sealed.bytes());
            statement.setObject(5, signedAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a contract cannot be kept", e);
        }
    }

    /**
     * What was signed; empty if nothing was, or if it has been forgotten since.
     *
     * @throws Vault.NoKey if it cannot be opened
     */
    public Optional<Contract> find(DocumentKind kind, UUID placementId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select key_name, sealed from " + table(kind) + " where placement_id = ?")) {
            statement.setObject(1, placementId);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Contract(
                                vault.open(placementId, new Vault.Sealed(row.getString(1), row.getBytes(2)))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a contract cannot be read", e);
        }
    }

    private static String table(DocumentKind kind) {
        return switch (kind) {
            case CONTRACT -> "signed_contract";
            case AMENDMENT -> "signed_amendment";
        };
    }
}
