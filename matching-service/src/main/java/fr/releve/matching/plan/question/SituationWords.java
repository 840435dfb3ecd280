package fr.releve.matching.plan.question;

import fr.releve.matching.plan.question.Situation.Forced;
import fr.releve.matching.readmodel.Practitioner;

/** A situation told in French. */
final class SituationWords {

    private SituationWords() {}

    static String reason(Practitioner doctor, Situation it) {
        return switch (it.reason()) {
            case BEYOND -> "Les demi-journées communes sont au-delà de la période planifiée.";
            case PLACED -> "Le plan prévoit déjà ce médecin pour ce besoin.";
            case PROMISED -> "Le médecin est déjà retenu pour autant de besoins que le plan lui en donne à la fois.";
            case LIMITS ->
                "Les limites du médecin (%s par semaine, %d par mois) et ses engagements ne laissent aucune semaine possible."
                        .formatted(halfDays(doctor.weekCap()), doctor.monthCap());
            case HELD ->
                "Toutes les demi-journées communes (%d) sont déjà prévues avec %s."
                        .formatted(it.held().size(), Count.of(it.holders(), "un autre médecin", "autres médecins"));
            case BETTER_USE ->
                "Des demi-journées restent libres, mais le temps du médecin est plus utile ailleurs dans le plan.";
        };
    }

    static String confirmation(Forced it) {
        String checked = "Vérifié : le placer ici lui donnerait %s".formatted(halfDays(it.placed()));
        if (it.change() >= 0) {
            return checked + ", sans rien coûter au plan ; la prochaine planification peut le retenir.";
        }
        return checked + losses(it) + " ; le plan y perdrait " + Count.of(-it.change(), "un point", "points") + ".";
    }

    private static String losses(Forced it) {
        String own = it.ownLost() == 0 ? "" : ", mais lui en retirerait %d ailleurs".formatted(it.ownLost());
        String others = it.othersLost() <= 0
                ? ""
                : " et en retirerait %d à %s"
                        .formatted(it.othersLost(), Count.of(it.othersMoved(), "un autre médecin", "autres médecins"));
        return own.isEmpty() && !others.isEmpty() ? others.replaceFirst(" et en", ", mais en") : own + others;
    }

    static String halfDays(long count) {
        return Count.of(count, "une demi-journée", "demi-journées");
    }
}
