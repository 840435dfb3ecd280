package fr.releve.acceptance.chaos.reckoning;

/** What has a state, a log and events of its own: a proposal, or the placement that came of it under the same id. */
enum Matter {
    PROPOSAL,
    PLACEMENT
}
