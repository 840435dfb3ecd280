package fr.releve.profile.document;

import fr.releve.kit.vault.Vault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper of a doctor's, sealed. */
@Entity
public class Document {

    @Id
    private UUID id;

    private UUID practitionerId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;
    private @Nullable LocalDate validUntil;
    private Instant receivedAt;
    private String keyName;
    private byte[] sealed;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    private Document(UUID id, UUID practitionerId, Entry entry, DocumentType type, Vault.Sealed sealed, Instant now) {
        this.id = id;
        this.practitionerId = practitionerId;
        this.kind = entry.kind();
        this.type = type;
        this.size = entry.content().length;
        this.validUntil = entry.validUntil();
        this.receivedAt = now;
        this.keyName = sealed.keyName();
        this.sealed = sealed.bytes();
    }

    /**
     * A paper as it comes in.
     *
     * @param validUntil last valid day; null where the paper says none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Entry(DocumentKind kind, @Nullable LocalDate validUntil, byte[] content) {}

    static Document receive(UUID practitionerId, Entry entry, Vault vault, Instant now) {
        var type = ContentCheck.check(entry.content());
        UUID id = UUID.randomUUID();
        return new Document(id, practitionerId, entry, type, vault.seal(id, entry.content()), now);
    }

    byte[] open(Vault vault) {
        return vault.open(id, new Vault.Sealed(keyName, sealed));
    }

    public UUID id() {
        return id;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public DocumentType type() {
        return type;
    }

    /** Bytes as received. */
    public int size() {
        return size;
    }

    /** Last valid day. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
