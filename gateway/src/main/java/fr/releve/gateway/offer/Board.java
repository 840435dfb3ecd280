package fr.releve.gateway.offer;

import java.util.List;

/**
 * What one side of proposals has before it.
 *
 * @param toAnswer waits for this side
 * @param answered this side has said yes and waits for the other
 * @param agreed both have said yes, and it goes on
 */
public record Board(List<Offer> toAnswer, List<Offer> answered, List<Agreement> agreed) {}
