package fr.releve.matching.proposal;

/** What can happen to a proposal. */
public enum Deed {
    /** The plan, or a round, brings it up. */
    PUBLISH,
    /** Others are asked beside whom the plan proposed: it becomes one of several. */
    JOIN,
    /** A coordinator approves it. */
    APPROVE,
    /** A coordinator refuses it. */
    REJECT,
    /** Doctor and host are asked. */
    OFFER,
    /** One of the two says yes. */
    ACCEPT,
    /** Both said yes. */
    AGREE,
    /** One of the two says no. */
    DECLINE,
    /** Nobody answered in time. */
    EXPIRE,
    /** Doctor, need or plan no longer allow it. */
    WITHDRAW,
    /** Another doctor of the round was quicker. */
    SUPERSEDE,
    /** No coordinator decided in time. */
    ESCALATE,
    /** Somebody is reminded of it. */
    REMIND,
    /** The placement that came of it fell. */
    FALL,
    /** The placement that came of it goes on for more half-days. */
    EXTEND,
    /** What was added to the placement that came of it falls, or what passed before a coordinator decided. */
    SHORTEN;

    /** Whether the others are told; what becomes of the placement is told by the placement, and a round by who is asked. */
    boolean told() {
        return this != FALL && this != EXTEND && this != SHORTEN && this != JOIN;
    }
}
