package fr.releve.matching.plan.question;

import fr.releve.matching.plan.question.Situation.Forced;
import fr.releve.matching.plan.question.Situation.Reason;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.wording.Sentence;

/** A situation in words. */
final class SituationWords {

    private static final String CHECKED =
            "Vérifié : le placer ici lui donnerait {0,choice,1#une demi-journée|1<{0} demi-journées}";

    private SituationWords() {}

    /** Its form is the name of the reason. */
    static Sentence reason(Practitioner doctor, Situation it) {
        return switch (it.reason()) {
            case BEYOND -> because(it.reason(), "Les demi-journées communes sont au-delà de la période planifiée.");
            case PLACED -> because(it.reason(), "Le plan prévoit déjà ce médecin pour ce besoin.");
            case PROMISED ->
                because(
                        it.reason(),
                        "Le médecin est déjà retenu pour autant de besoins que le plan lui en donne à la fois.");
            case LIMITS ->
                because(
                        it.reason(),
                        "Les limites du médecin ({0,choice,1#une demi-journée|1<{0} demi-journées} par semaine, {1} par mois) et ses engagements ne laissent aucune semaine possible.",
                        doctor.weekCap(),
                        doctor.monthCap());
            case HELD ->
                because(
                        it.reason(),
                        "Toutes les demi-journées communes ({0}) sont déjà prévues avec {1,choice,1#un autre médecin|1<{1} autres médecins}.",
                        it.held().size(),
                        it.holders());
            case BETTER_USE ->
                because(
                        it.reason(),
                        "Des demi-journées restent libres, mais le temps du médecin est plus utile ailleurs dans le plan.");
        };
    }

    private static Sentence because(Reason reason, String french, Object... values) {
        return Sentence.of(reason.name(), french, values);
    }

    static Sentence confirmation(Forced it) {
        if (it.change() >= 0) {
            return Sentence.of(
                    "confirmed.free",
                    CHECKED + ", sans rien coûter au plan ; la prochaine planification peut le retenir.",
                    it.placed());
        }
        boolean ofOthers = it.othersLost() > 0;
        if (it.ownLost() <= 0) {
            return ofOthers
                    ? takenFromOthers(it)
                    : Sentence.of("confirmed", CHECKED + lost(1), it.placed(), -it.change());
        }
        return ofOthers ? takenFromBoth(it) : takenFromTheDoctor(it);
    }

    private static Sentence takenFromOthers(Forced it) {
        return Sentence.of(
                "confirmed.others",
                CHECKED + ", mais en retirerait {1} à {2,choice,1#un autre médecin|1<{2} autres médecins}" + lost(3),
                it.placed(),
                it.othersLost(),
                it.othersMoved(),
                -it.change());
    }

    private static Sentence takenFromTheDoctor(Forced it) {
        return Sentence.of(
                "confirmed.own",
                CHECKED + ", mais lui en retirerait {1} ailleurs" + lost(2),
                it.placed(),
                it.ownLost(),
                -it.change());
    }

    private static Sentence takenFromBoth(Forced it) {
        return Sentence.of(
                "confirmed.both",
                CHECKED
                        + ", mais lui en retirerait {1} ailleurs et en retirerait {2} à {3,choice,1#un autre médecin|1<{3} autres médecins}"
                        + lost(4),
                it.placed(),
                it.ownLost(),
                it.othersLost(),
                it.othersMoved(),
                -it.change());
    }

    /** @param index of the points */
    private static String lost(int index) {
        return " ; le plan y perdrait {%1$d,choice,1#un point|1<{%1$d} points}.".formatted(index);
    }
}
