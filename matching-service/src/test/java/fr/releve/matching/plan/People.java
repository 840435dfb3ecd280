package fr.releve.matching.plan;

import fr.releve.matching.Fixtures;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.SeededRules;
import fr.releve.matching.term.Terms;
import fr.releve.matching.travel.RoadEstimate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Doctors and needs of one town and territory, who suit each other on whatever half-days they share. */
public final class People {

    public static final String TERRITORY = "200000001";

    private static final LocalDate FAR = LocalDate.of(2098, 12, 31);

    private People() {}

    public static InstantSource noon(LocalDate day) {
        return InstantSource.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** With the territory, and nobody in it yet. */
    public static Landscape landscape(LocalDate today, MatchingConfig config) {
        var landscape = new Landscape(
                new Pairs(new RoadEstimate(), noon(today), config),
                new Gates(config, SeededRules.dated()),
                new Terms(config));
        landscape.put(TERRITORY, new Territory(TERRITORY, 1, "CC", 10_000, false));
        return landscape;
    }

    public static Practitioner doctor(UUID id, HalfDays offered) {
        var it = Fixtures.pair().practitioner();
        return new Practitioner(
                id,
                1,
                "",
                it.specialty(),
                it.home(),
                it.maxTravelMinutes(),
                false,
                false,
                it.missionKinds(),
                false,
                false,
                FAR,
                FAR,
                true,
                true,
                offered,
                14,
                62,
                it.wishedSettings());
    }

    public static Vacancy need(UUID id, Vacancy.Status status, HalfDays wanted, int minimumBlock) {
        var it = Fixtures.pair().vacancy();
        return new Vacancy(
                id,
                1,
                "",
                status,
                it.kind(),
                it.specialty(),
                it.practice(),
                TERRITORY,
                it.place(),
                wanted,
                1,
                minimumBlock,
                false,
                false,
                0,
                null,
                false,
                null);
    }
}
