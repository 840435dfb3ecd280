package fr.releve.gateway.placement;

import fr.releve.gateway.neighbours.Placement;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The amendment that an extension makes of the contract, to a reader.
 *
 * @param sign the reader can sign it now
 * @param signedAlready the reader's side has signed
 * @param signedAt when both had signed; null while one has not
 * @param send both have signed, and the reader can note that it went to the Ordre
 * @param sendBefore when it should be there; null while one has not signed
 * @param sentAt when it went there; null if nobody has noted it
 * @param tooLate the mission is over and one side has not signed
 * @param awaitsAuthorisation what it adds begins only once the Ordre authorises it
 * @param hash of the amendment as it is now; null where the reader does not sign, or it cannot be made
 */
record AmendmentView(
        boolean sign,
        boolean signedAlready,
        @Nullable Instant signedAt,
        boolean send,
        @Nullable Instant sendBefore,
        @Nullable Instant sentAt,
        boolean tooLate,
        boolean awaitsAuthorisation,
        @Nullable String hash) {

    /** Those in which a signed amendment can be noted as sent. */
    private static final Set<String> SENDABLE = Set.of("EXTENDED", "COMPLETED", "INTERRUPTED", "NO_SHOW");

    /** @return null if the placement was not extended */
    static @Nullable AmendmentView of(Placement it, Reader reader) {
        Placement.Amendment amendment = it.amendment();
        if (amendment == null) {
            return null;
        }
        boolean signed = switch (reader) {
            case DOCTOR -> amendment.doctorSigned();
            case HOST -> amendment.hostSigned();
            case COORDINATOR -> false;
        };
        boolean open = "EXTENDED".equals(it.status());
        boolean sign = open && reader != Reader.COORDINATOR && !signed;
        boolean whole = amendment.signedAt() != null;
        boolean send = whole && amendment.sentAt() == null && SENDABLE.contains(it.status());
        return new AmendmentView(
                sign,
                signed,
                amendment.signedAt(),
                send,
                amendment.sendBefore(),
                amendment.sentAt(),
                !open && !whole,
                open && it.awaitsAuthorisation(),
                null);
    }

    AmendmentView as(@Nullable String document) {
        return new AmendmentView(
                sign, signedAlready, signedAt, send, sendBefore, sentAt, tooLate, awaitsAuthorisation, document);
    }

    /** Something about it waits for the reader. */
    public boolean waits() {
        return sign || send;
    }
}
