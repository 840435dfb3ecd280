package fr.releve.matching.outlook;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.question.FindCandidates;
import fr.releve.matching.reserve.ReadReserve;
import java.util.List;

/**
 * Who could come to a vacancy, who shares it, who stands behind it.
 *
 * @param turns the half-days promised to each doctor, who begins first comes first
 */
public record Outlook(FindCandidates.Found candidates, List<HalfDays> turns, ReadReserve.View reserve) {}
