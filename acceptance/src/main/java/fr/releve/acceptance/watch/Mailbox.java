package fr.releve.acceptance.watch;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the mailbox page shows, read from its JSON. */
public final class Mailbox {

    private final Door page;

    private Mailbox(Door page) {
        this.page = page;
    }

    public static Mailbox at(String address) {
        return new Mailbox(Door.at(address));
    }

    /** Every mail, newest first. */
    public List<Mail> all() {
        return StreamSupport.stream(page.get("/api/messages").expect(200).json().spliterator(), false)
                .map(it -> new Mail(
                        it.path("id").asLong(),
                        it.path("to").asText(),
                        it.path("subject").asText(),
                        it.path("text").asText(),
                        it.path("html").asText(),
                        it.path("attachments").toString().contains("text/calendar")))
                .toList();
    }

    /** @param address or the end of one */
    public List<Mail> to(String address) {
        return all().stream().filter(it -> it.to().contains(address)).toList();
    }

    /** The newest mail to somebody with this subject, as soon as there are so many of it. */
    public Mail await(String address, String subject, int count, Duration atMost) {
        return Patience.until(
                        "mail number " + count + " \"" + subject + "\" to " + address,
                        atMost,
                        () -> Optional.of(to(address).stream()
                                        .filter(it -> it.subject().equals(subject))
                                        .toList())
                                .filter(it -> it.size() >= count),
                        () -> "the mails "
                                + to(address).stream().map(Mail::subject).toList())
                .getFirst();
    }

    /** The newest mail to somebody, as soon as there are so many. */
    public Mail await(String address, int count, Duration atMost) {
        return Patience.until(
                        "mail number " + count + " to " + address,
                        atMost,
                        () -> Optional.of(to(address)).filter(it -> it.size() >= count),
                        () -> "the mails "
                                + all().stream()
                                        .map(it -> it.to() + " \"" + it.subject() + "\"")
                                        .collect(Collectors.joining(", ", "[", "]")))
                .getFirst();
    }
}
