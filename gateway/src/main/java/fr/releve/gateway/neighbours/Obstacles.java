package fr.releve.gateway.neighbours;

import java.util.List;

/**
 * Why a doctor and a need are not together.
 *
 * @param code stable name of the reason
 * @param sentences the reason in French
 */
public record Obstacles(String code, List<String> sentences, List<Prospect.Refusal> refusals) {}
