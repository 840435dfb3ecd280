package fr.releve.matching.placement;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody is about to do, with all that is said about it. Fields as in {@link Line}. */
record Act(
        Deed deed,
        Actor actor,
        String account,
        Instant at,
        @Nullable String reason,
        @Nullable HalfDays halfDays,
        @Nullable String documentHash,
        @Nullable Actor about,
        @Nullable Instant before,
        Proof proof,
        String ruleVersions) {

    private static final String NOBODY = "system";

    static Act of(Deed deed, Actor actor, String account, Instant at) {
        return new Act(deed, actor, account, at, null, null, null, null, null, Proof.NONE, "");
    }

    static Act bySystem(Deed deed, Instant at) {
        return of(deed, Actor.SYSTEM, NOBODY, at);
    }

    static Act reminder(Occasion occasion, Actor about, Instant before, Instant at) {
        return new Act(
                Deed.REMIND, Actor.SYSTEM, NOBODY, at, occasion.name(), null, null, about, before, Proof.NONE, "");
    }

    Act because(String code) {
        return new Act(deed, actor, account, at, code, halfDays, documentHash, about, before, proof, ruleVersions);
    }

    Act on(HalfDays days) {
        return new Act(deed, actor, account, at, reason, days, documentHash, about, before, proof, ruleVersions);
    }

    Act signing(String hash) {
        return new Act(deed, actor, account, at, reason, halfDays, hash, about, before, proof, ruleVersions);
    }

    Act proven(Proof it) {
        return new Act(deed, actor, account, at, reason, halfDays, documentHash, about, before, it, ruleVersions);
    }

    Act by(String rules) {
        return new Act(deed, actor, account, at, reason, halfDays, documentHash, about, before, proof, rules);
    }
}
