package fr.releve.matching.contract;

import fr.releve.kit.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The contracts and their amendments as they were signed, sealed, and told apart by their hash. */
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
     * @param valid hashes of those of this kind that the placement may still come back to; others are forgotten
     * @throws Vault.NoKey if it cannot be sealed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(DocumentKind kind, UUID placementId, Contract signed, Set<String> valid, Instant signedAt) {
        var sealed = vault.seal(placementId, signed.pdf());
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(
                        "delete from " + table(kind) + " where placement_id = ? and hash <> all(?)");
                var keep = connection.prepareStatement(
                        "insert into " + table(kind)
                                + " (placement_id, hash, key_name, sealed, signed_at) values (?, ?, ?, ?, ?) on conflict do nothing")) {
            forget.setObject(1, placementId);
            forget.setArray(2, connection.createArrayOf("text", valid.toArray()));
            forget.executeUpdate();
            keep.setObject(1, placementId);
            keep.setString(2, signed.hash());
            keep.setString(3, sealed.keyName());
            keep.setBytes(4, sealed.bytes());
            keep.setObject(5, signedAt.atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a contract cannot be kept", e);
        }
    }

    /**
     * What was signed; empty if nothing was, or if it has been forgotten since.
     *
     * @throws Vault.NoKey if it cannot be opened
     */
    public Optional<Contract> find(DocumentKind kind, UUID placementId, String hash) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select key_name, sealed from " + table(kind) + " where placement_id = ? and hash = ?")) {
            statement.setObject(1, placementId);
            statement.setString(2, hash);
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
