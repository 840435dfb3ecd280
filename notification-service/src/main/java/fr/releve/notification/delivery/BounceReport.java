package fr.releve.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a mail server reports about a mail that it had taken and could not bring (RFC 3464), as far as it concerns us: which of our mails it
 * was, by the Message-ID that came back with it, and whether that is final.
 */
record BounceReport(UUID deliveryId, boolean isFinal) {

    private static final Pattern FINAL = Pattern.compile("(?im)^Status:\\s*5\\.\\d{1,3}\\.\\d{1,3}");

    /**
     * Empty if it is about none of our mails.
     *
     * @param text the whole report, headers and parts
     * @param mailDomain domain of our Message-IDs
     */
    static Optional<BounceReport> read(String text, String mailDomain) {
        var ours = Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@"
                        + Pattern.quote(mailDomain) + ">")
                .matcher(text);
        return ours.find()
                ? Optional.of(new BounceReport(
                        UUID.fromString(ours.group(1)), FINAL.matcher(text).find()))
                : Optional.empty();
    }
}
