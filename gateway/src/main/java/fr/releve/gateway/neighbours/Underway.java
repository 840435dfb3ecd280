package fr.releve.gateway.neighbours;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a doctor or a host has before them, of each list the newest 200.
 *
 * @param offers that wait for an answer
 * @param placements whatever became of them
 * @param contacts how to reach the two sides, by placement, of those that lie ahead; without those that are not to be had
 */
public record Underway(List<Proposal> offers, List<Placement> placements, Map<UUID, Proposal.Contacts> contacts) {}
