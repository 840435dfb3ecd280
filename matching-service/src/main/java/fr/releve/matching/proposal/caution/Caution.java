package fr.releve.matching.proposal.caution;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What should be known before anybody is asked: a paper that runs out while the doctor is wanted, days at a practice that add up.
 *
 * @param code {@code credential} or {@code insurance}, as the gates have it, or {@code practice-days}
 * @param until last valid day of the paper; null of anything else
 * @param text in French
 */
public record Caution(String code, @Nullable LocalDate until, String text) {

    /**
     * Empty if the papers last as long as vacancy and doctor have half-days in common.
     *
     * @param proposed half-days in question
     */
    static List<Caution> ofPapers(Practitioner doctor, Vacancy vacancy, HalfDays proposed) {
        var wanted = vacancy.wanted().and(doctor.availability()).or(proposed);
        String credential = doctor.student() ? "La licence de remplacement" : "L’inscription à l’Ordre";
        return Stream.of(
                        ofPaper("credential", credential, doctor.entitledUntil(), wanted, proposed),
                        ofPaper(
                                "insurance",
                                "L’assurance responsabilité civile",
                                doctor.insuredUntil(),
                                wanted,
                                proposed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Caution> ofPaper(
            String code, String what, LocalDate until, HalfDays wanted, HalfDays proposed) {
        var afterwards = wanted.from(until.plusDays(1));
        if (afterwards.isEmpty()) {
            return Optional.empty();
        }
        String ends = what + " s’arrête le " + FrenchDates.day(until);
        String text = afterwards.intersects(proposed)
                ? ends + ", avant la fin de la mission."
                : ends + " : " + leftOut(afterwards.size());
        return Optional.of(new Caution(code, until, text));
    }

    private static String leftOut(int halfDays) {
        return halfDays == 1
                ? "1 demi-journée commune, plus tard, n’est pas proposée."
                : halfDays + " demi-journées communes, plus tard, ne sont pas proposées.";
    }

    /**
     * Empty while few days of replacement have come together.
     *
     * @param days at the practice, those proposed among them
     * @param warning from so many on it is said
     * @param limit beyond so many, settling nearby is restricted
     */
    static Optional<Caution> ofPracticeDays(long days, int warning, int limit) {
        return days < warning
                ? Optional.empty()
                : Optional.of(new Caution(
                        "practice-days",
                        null,
                        "Avec cette mission, le médecin aura fait " + days
                                + " jours de remplacement dans ce cabinet ; au-delà de " + limit
                                + ", l’installation concurrente est limitée."));
    }
}
