package fr.releve.profile.imports;

import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.spouse.SpouseErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Remembers what each loaded row was and became, by a hash of its reference: the table may use a number of the person for one. */
@ApplicationScoped
class ImportedRows {

    /** In place of a hash for the row of a person who was erased: no row is the same, and none brings them back. */
    static final String ERASED = "erased";

    private final Session database;

    ImportedRows(Session database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else loads rows of the kind: what one table stores the other finds. */
    void lock(ImportKind kind) {
        database.createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtext('import'), hashtext(:kind))", Long.class)
                .setParameter("kind", kind.slug())
                .getSingleResult();
    }

    Map<String, Imported> find(ImportKind kind, List<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        var byHash =
                references.stream().distinct().collect(Collectors.toMap(ImportedRows::hashed, Function.identity()));
        return database
                .createNativeQuery(
                        "select reference, hash, target from imported_row where kind = :kind and reference in (:references)",
                        Object[].class)
                .setParameter("kind", kind.slug())
                .setParameterList("references", byHash.keySet())
                .stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(byHash.get((String) row[0])),
                        row -> new Imported((String) row[1], (UUID) row[2])));
    }

    Optional<UUID> findTarget(ImportKind kind, String reference) {
        return Optional.ofNullable(find(kind, List.of(reference)).get(reference))
                .map(Imported::target);
    }

    void remember(ImportKind kind, List<Loaded> rows) {
        database.flush();
        for (Loaded row : rows) {
            database.createNativeMutationQuery("""
                            insert into imported_row (kind, reference, hash, target)
                            values (:kind, :reference, :hash, cast(:target as uuid))
                            on conflict (kind, reference)
                            do update set hash = excluded.hash, target = excluded.target""")
                    .setParameter("kind", kind.slug())
                    .setParameter("reference", hashed(row.reference()))
                    .setParameter("hash", row.hash())
                    .setParameter(
                            "target", row.target() == null ? null : row.target().toString())
                    .executeUpdate();
        }
    }

    /** As the migration hashes those of before. */
    private static String hashed(String reference) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reference.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void forget(@Observes PractitionerErased gone) {
        forget(gone.practitionerId());
    }

    void forget(@Observes SpouseErased gone) {
        forget(gone.spouseId());
    }

    private void forget(UUID target) {
        database.createNativeMutationQuery(
                        "update imported_row set hash = :erased, target = null where target = :target")
                .setParameter("erased", ERASED)
                .setParameter("target", target)
                .executeUpdate();
    }

    /** What a row was, and became; the target is null for places, and for persons who were erased. */
    record Imported(String hash, @Nullable UUID target) {

        boolean isErased() {
            return hash.equals(ERASED);
        }
    }

    /** A row just loaded. */
    record Loaded(String reference, String hash, @Nullable UUID target) {}
}
