package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a service keeps of the account, of one kind.
 *
 * @param single whether an account has one at most, and {@code items} is that one
 * @param items the first of them
 * @param total how many there are
 */
public record Kept(boolean single, List<JsonNode> items, long total) {}
