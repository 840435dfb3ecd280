package fr.releve.profile.departure;

/** What somebody did in a state that a backup has replaced since. */
enum DepartureKind {
    PRACTITIONER_ERASED,
    SPOUSE_ERASED,
    /** A doctor is no longer to be proposed. */
    CONSENT_WITHDRAWN,
    /** A spouse no longer wants the matching to know. */
    SEARCH_WITHDRAWN,
    /** A spouse no longer shows the doctor what they look for. */
    SHARING_WITHDRAWN,
    /** A doctor no longer shows the spouse which needs suit them. */
    SIGHT_WITHDRAWN
}
