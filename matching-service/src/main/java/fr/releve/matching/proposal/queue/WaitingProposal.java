package fr.releve.matching.proposal.queue;

import java.time.Instant;
import java.util.UUID;

/**
 * What a queue of hundreds is put in order by.
 *
 * @param territory SIREN
 */
record WaitingProposal(UUID id, String territory, long score, boolean urgent, Instant decideBefore) {}
