package fr.releve.kit.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem that any part of Relève answers. Its slug is public and stable: {@code type} is {@code /problems/} and the slug, and
 * at that address the gateway says in French and English what happened and what to do.
 */
public enum ProblemKind {
    // how it was asked
    BAD_ADDRESS,
    BAD_REQUEST,
    BODY_TOO_LARGE,
    FOREIGN_CURSOR,
    IDEMPOTENCY_KEY_REUSED,
    INVALID_CLOCK,
    INVALID_FILTER,
    INVALID_IDEMPOTENCY_KEY,
    INVALID_JOURNEY,
    INVALID_LIMIT,
    INVALID_QUESTION,
    INVALID_REQUEST,
    INVALID_STATE,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    NOT_FOUND,
    STALE_VERSION,
    UNREADABLE_BODY,
    UNSUPPORTED_MEDIA_TYPE,
    VERSION_REQUIRED,

    // who asks
    CROSS_SITE,
    FORBIDDEN,
    NOT_ALLOWED,
    UNAUTHENTICATED,

    // when it was asked
    COMMUNES_UNAVAILABLE,
    CONTACTS_UNAVAILABLE,
    DOCUMENTS_UNAVAILABLE,
    OVERLOADED,
    SERVICE_UNAVAILABLE,
    TOO_MANY_REQUESTS,
    UNEXPECTED,

    // people and their half-days
    ACCOUNT_ENDING,
    ALREADY_REGISTERED,
    END_BEFORE_START,
    FOREIGN_ADDRESS,
    HALF_DAY_IN_THE_PAST,
    HALF_DAY_OUT_OF_RANGE,
    INVALID_RPPS,
    PERIOD_TOO_LONG,
    RPPS_TAKEN,
    TOO_FAR_AHEAD,
    TOO_MANY_RULES,
    UNKNOWN_COMMUNE,
    UNKNOWN_INVITATION,
    WRONG_CREDENTIAL,

    // documents
    DOCUMENT_ACTIVE,
    DOCUMENT_BOMB,
    DOCUMENT_EMPTY,
    DOCUMENT_EXPIRED,
    DOCUMENT_LOCKED,
    DOCUMENT_OLD_FILTER,
    DOCUMENT_PAGES,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_TOO_MANY_PIXELS,
    DOCUMENT_TYPE,
    DOCUMENT_UNREADABLE,
    KIND_MISSING,
    VALID_UNTIL_MISSING,

    // needs and territories
    FEE_SHARE_TOO_LARGE,
    MINIMUM_BLOCK_TOO_LARGE,
    NO_HALF_DAY,
    NO_PRIORITY_SLOT,
    NO_TERRITORY,
    REASON_REQUIRED,
    VACANCY_EXPIRED,
    VACANCY_MISSING,
    VACANCY_TWICE,
    WRONG_VACANCY_STATUS,

    // tables loaded in bulk
    EMPTY_TABLE,
    MISSING_COLUMN,
    NOT_UTF_8,
    UNKNOWN_COLUMN,
    UNREADABLE_TABLE,

    // proposals and placements
    ALREADY_SIGNED,
    CONTACTS_NOT_YET,
    CONTRACT_BLOCKED,
    HALF_DAY_TAKEN,
    INVALID_EXTENSION,
    NOT_OVER,
    NOT_THE_CONTRACT,
    PARTY_TO_PROPOSAL,
    PLACEMENT_MOVE_REFUSED,
    PROPOSAL_NO_LONGER_HOLDS,
    TOO_MUCH_PROMISED,
    PROPOSAL_NOT_OPEN,
    STUDENT_PERIOD,

    // rules with dates
    INVALID_PERIOD,
    INVALID_VALUE,
    RULE_IN_THE_PAST,

    // mails and calendars
    DELIVERY_NOT_GIVEN_UP,
    FOREIGN_BOUNCE,
    INVALID_PREFERENCE,
    TOO_MANY_FEEDS;

    /** @return the kind with this slug; empty if nobody answers it */
    public static Optional<ProblemKind> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** {@code unknown-commune} */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Unknown commune}: the same in every answer of the kind, as RFC 9457 wants it. */
    String title() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
