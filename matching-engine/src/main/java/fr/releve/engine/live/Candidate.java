package fr.releve.engine.live;

/**
 * A doctor who could serve a vacancy.
 *
 * @param inPlan whether the plan places the pair
 * @param priceGap as in {@link WhyNot}, in hundredths of a point; the least comes first
 */
public record Candidate(int doctor, int vacancy, boolean inPlan, int priceGap) {}
