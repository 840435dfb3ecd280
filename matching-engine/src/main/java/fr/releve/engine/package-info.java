/**
 * The placement problem as values: what a caller gives ({@link fr.releve.engine.Instance}) and gets ({@link
 * fr.releve.engine.Plan}), and independent judges of plans ({@link fr.releve.engine.PlanChecker}) and of bounds ({@link
 * fr.releve.engine.BoundChecker}).
 *
 * <p>Doctor {@code i}, vacancy {@code j}, arc {@code (i,j)} where every gate passes, slot {@code t} of week {@code w} and
 * month {@code m}, territory {@code e}, job lead {@code k}. {@code x_ijt} places a slot, {@code u_ijw} visits a week,
 * {@code y_ij} uses an arc, {@code p_ijk} takes a lead, {@code s_e} counts covered slots that bring a bonus:
 *
 * <pre>
 *   max  Σ v_ij x_ijt − Σ trip_ij u_ijw − Σ setup_ij y_ij + Σ g_ijk p_ijk + Σ_e (β1_e s1_e + β2_e s2_e)
 *
 *   (1)  x_ijt ≤ u_ijw ≤ y_ij ≤ Σ_w u_ijw,   x only on feasible slots
 *   (2)  Σ_j x_ijt ≤ 1, and two sites on one day only if they are near
 *   (3)  week cap, month cap and number of sites of each doctor; Σ_j y_ij ≤ 2, whatever is pinned
 *   (4)  Σ_{t∈w} x_ijt ≥ block_j u_ijw
 *   (5)  Σ_i x_ijt ≤ places_jt                          price π_jt
 *   (6)  Σ_i u_ijw ≤ visits_jw                          price σ_jw, implied for whole plans by (4) and (5)
 *   (7)  Σ_ij p_ijk ≤ 1, one lead a doctor, p ≤ y, T p ≤ Σ_t x       price ρ_k
 *   (8)  s1_e + s2_e ≤ cover of e, s1_e ≤ first_e, s2_e ≤ next_e     price μ_e
 * </pre>
 *
 * <p>Approved placements (pins) are taken out of the places, the limits and the bonus beforehand. They are facts: what they
 * alone exceed is no fault, and a plan adds nothing to it. On a day with a pin a plan places a doctor there or at a vacancy
 * near it; on a day with pins at two vacancies, near or far, no slot is left, as a day has two. Rows (5) to (8) are
 * all that doctors share. With a price on each, at or above zero, the rest falls apart by doctor, and
 *
 * <pre>
 *   bound(π,σ,ρ,μ) = Σ_i best_i + Σ places π + Σ visits σ + Σ ρ + Σ_e [(β1−μ)⁺ first + (β2−μ)⁺ next]
 * </pre>
 *
 * is no less than any plan, whatever the prices: stored with a plan they are the certificate of its bound. {@code best_i},
 * the best column of one doctor under prices ({@link fr.releve.engine.network.BestColumn}), serves the bound, the
 * construction, the search, the repair after an event and the explanations alike. It is exact where no lead asks for more
 * than one slot. {@code T p ≤ Σ_t x} is left out of it otherwise: {@code best_i} is then no less than the truth, so that
 * the bound holds, and a column to be placed is looked for again without the lead that it cannot hold.
 *
 * <p>How to use it: {@link fr.releve.engine.search.Planner} makes plans; {@link
 * fr.releve.engine.search.SpouseExchanges} gives spouses jobs after a plan made without their data; {@link
 * fr.releve.engine.live.LivePlan} follows events and answers questions; {@link fr.releve.engine.BoundChecker}
 * recomputes a bound from an instance and prices. Points are whole numbers; prices are hundredths of a point.
 */
@NullMarked
package fr.releve.engine;

import org.jspecify.annotations.NullMarked;
