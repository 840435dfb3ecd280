package fr.releve.matching.placement;

import fr.releve.kit.time.Clock;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to happen when to a placement. Whatever should have happened already is due at once. */
@ApplicationScoped
class PlacementTimes {

    private static final int HOUR_OF_REMINDERS = 10;
    private static final Duration BETWEEN_CHECKS = Duration.ofHours(6);

    private final Deadlines deadlines;

    PlacementTimes(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void agreed(Placement it, RuleBook book) {
        var now = it.agreedAt();
        if (papersBefore(it, book).isAfter(now)) {
            set(Kind.SIGNATURE_HALF_TIME, it, halfway(now, papersBefore(it, book)));
        }
        set(Kind.PAPERS, it, papersBefore(it, book));
        var look = lookBefore(it, book);
        setAhead(Kind.UNCONFIRMED, it, look.isAfter(now) ? look : eve(it), now);
        set(Kind.START, it, it.halfDays().first().begin(Clock.PARIS));
    }

    /** If it begins soon, the papers are watched by its beginning; otherwise, and an amendment always, by the signature. */
    void signed(DocumentKind document, Placement it, Instant now, RuleBook book) {
        var due = sendBefore(document, it, book);
        set(Kind.TRANSMISSION_HALF_TIME, it, halfway(now, due));
        if (document == DocumentKind.AMENDMENT || due.isBefore(papersBefore(it, book))) {
            set(Kind.TRANSMISSION, it, due);
        }
    }

    void confirmed(Placement it) {
        set(Kind.DAY_BEFORE, it, eve(it));
    }

    /** It is looked at again until the day on which it begins, for what blocks it may be mended. */
    void blockedOnEve(Placement it, Instant now) {
        set(Kind.DAY_BEFORE, it, now.plus(BETWEEN_CHECKS));
    }

    static boolean isBeforeEve(Instant now, Placement it) {
        return now.isBefore(eve(it));
    }

    /** Those after the first are due later than the eve's reminders are. */
    static boolean isFirstLookOfEve(Instant due, Placement it) {
        return !due.isAfter(eve(it));
    }

    /** Papers may come in order by themselves; they are looked at again until it begins. */
    void notYetConfirmed(Placement it, Instant now) {
        set(Kind.CONFIRMATION, it, now.plus(BETWEEN_CHECKS));
    }

    /** It is looked at once more on the eve; later nothing can be mended. */
    void stillUnconfirmed(Placement it, Instant now) {
        setAhead(Kind.UNCONFIRMED, it, eve(it), now);
    }

    /** It has begun, or ends on another day. */
    void begun(Placement it, RuleBook book) {
        var last = it.halfDays().last().date();
        set(Kind.WAS_IT_DONE, it, at(last.plusDays(1)));
        set(Kind.COMPLETION, it, takenAsDone(it, book));
    }

    /**
     * It goes on for longer: some days before the half-days that are added, or on their eve, or at their beginning if it is that late,
     * their amendment is looked at; a student's begin only with an authorisation.
     */
    void extended(Placement it, Instant now, RuleBook book) {
        begun(it, book);
        var day = it.added().first().date();
        var beginning = beginningOfAdded(it);
        var look = Stream.of(at(day.minusDays(book.number(RuleCode.CONFIRMATION_DAYS))), at(day.minusDays(1)))
                .filter(now::isBefore)
                .findFirst()
                .orElse(beginning);
        set(Kind.AMENDMENT_HALF_TIME, it, halfway(now, look));
        set(Kind.AMENDMENT, it, look);
        if (it.student()) {
            set(Kind.EXTENSION, it, beginning);
        }
    }

    /** @throws java.util.NoSuchElementException if it was not extended */
    static Instant beginningOfAdded(Placement it) {
        return it.added().first().begin(Clock.PARIS);
    }

    /** When it counts as done, if nobody says otherwise before. */
    static Instant takenAsDone(Placement it, RuleBook book) {
        return at(it.halfDays().last().date().plusDays(1L + book.number(RuleCode.COMPLETION_DAYS)));
    }

    /** The row by which it is taken as done, {@code code@version}. */
    static String ruleOfCompletion(RuleBook book) {
        return book.reference(RuleCode.COMPLETION_DAYS);
    }

    /** The row by which its file is closed, {@code code@version}. */
    static String ruleOfClosing(RuleBook book) {
        return book.reference(RuleCode.CLOSING_DAYS);
    }

    /** Of an amendment that is still to be sent people are reminded; what else was to come changes nothing any more. */
    void completed(Placement it, Instant now, RuleBook book) {
        if (it.toSend().isEmpty()) {
            deadlines.drop(it.id());
        }
        var closing = now.plus(Duration.ofDays(book.number(RuleCode.CLOSING_DAYS)));
        var reminded =
                it.toSend().map(document -> sendBefore(document, it, book).plus(Duration.ofDays(1)));
        set(Kind.CLOSING, it, reminded.filter(closing::isBefore).orElse(closing));
    }

    /** It fell, and its deadlines with it: an amendment that both signed before goes to the Ordre all the same. */
    void fallen(Placement it, Instant now, RuleBook book) {
        it.toSend().ifPresent(document -> {
            var due = sendBefore(document, it, book);
            setAhead(
                    Kind.TRANSMISSION_HALF_TIME,
                    it,
                    halfway(it.document(document).wholeAt().orElseThrow(), due),
                    now);
            setAhead(Kind.TRANSMISSION, it, due, now);
        });
    }

    void over(UUID id) {
        deadlines.drop(id);
    }

    /** Days before it begins, when the papers should be with the Ordre. */
    static Instant papersBefore(Placement it, RuleBook book) {
        return at(it.halfDays().first().date().minusDays(book.number(RuleCode.SEND_BEFORE_DAYS)));
    }

    /** Days before it begins, when what is not confirmed yet is looked at, while there is time to mend it; its beginning at the latest. */
    static Instant lookBefore(Placement it, RuleBook book) {
        var look = at(it.halfDays().first().date().minusDays(book.number(RuleCode.CONFIRMATION_DAYS)));
        var begin = it.halfDays().first().begin(Clock.PARIS);
        return look.isBefore(begin) ? look : begin;
    }

    private static Instant eve(Placement it) {
        return at(it.halfDays().first().date().minusDays(1));
    }

    /**
     * So many months after the last signature; of a contract, so many days before it begins if that is earlier, or it is not signed; of a
     * student's amendment, when what it adds begins if that is earlier.
     *
     * @throws java.util.NoSuchElementException of an amendment that is not signed by both
     */
    static Instant sendBefore(DocumentKind document, Placement it, RuleBook book) {
        var within = it.document(document)
                .wholeAt()
                .map(signed -> at(
                        LocalDate.ofInstant(signed, Clock.PARIS).plusMonths(book.number(RuleCode.SEND_WITHIN_MONTHS))));
        return switch (document) {
            case CONTRACT -> {
                var before = papersBefore(it, book);
                yield within.filter(due -> due.isBefore(before)).orElse(before);
            }
            case AMENDMENT -> {
                var due = within.orElseThrow();
                yield it.student() && beginningOfAdded(it).isBefore(due) ? beginningOfAdded(it) : due;
            }
        };
    }

    /** What is past was kept. */
    private void setAhead(Kind kind, Placement it, Instant due, Instant now) {
        if (due.isAfter(now)) {
            set(kind, it, due);
        }
    }

    private void set(Kind kind, Placement it, Instant due) {
        deadlines.set(kind, it.id(), due);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(HOUR_OF_REMINDERS, 0).atZone(Clock.PARIS).toInstant();
    }

    /** No earlier than the beginning, even if the end lies before it. */
    private static Instant halfway(Instant from, Instant to) {
        return to.isBefore(from) ? from : from.plus(Duration.between(from, to).dividedBy(2));
    }
}
