package fr.releve.matching.underway;

import fr.releve.matching.contact.Contacts;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.proposal.ReadProposals;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has before them, of each list the newest.
 *
 * @param offers that wait for an answer
 * @param placements whatever became of them
 * @param contacts how to reach the two sides, by placement: of those that bind, and have a half-day today or later
 */
public record Underway(ReadProposals.Seen offers, List<Placement> placements, Map<UUID, Contacts.Both> contacts) {}
