package fr.releve.matching.proposal;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper of the doctor's that runs out while they are wanted: said before anybody is asked.
 *
 * @param code {@code credential} or {@code insurance}, as the gates have it
 * @param validUntil last valid day
 * @param text in French
 */
public record PaperNote(String code, LocalDate validUntil, String text) {

    /**
     * Empty if the papers last as long as vacancy and doctor have half-days in common.
     *
     * @param proposed half-days in question
     */
    public static List<PaperNote> of(Practitioner doctor, Vacancy vacancy, HalfDays proposed) {
        var wanted = vacancy.wanted().and(doctor.availability()).or(proposed);
        String credential = doctor.student() ? "La licence de remplacement" : "L’inscription à l’Ordre";
        return Stream.of(
                        note("credential", credential, doctor.entitledUntil(), wanted, proposed),
                        note("insurance", "L’assurance responsabilité civile", doctor.insuredUntil(), wanted, proposed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PaperNote> note(
            String code, String what, LocalDate until, HalfDays wanted, HalfDays proposed) {
        var afterwards = wanted.from(until.plusDays(1));
        if (afterwards.isEmpty()) {
            return Optional.empty();
        }
        int count = afterwards.size();
        String ends = what + " s’arrête le " + FrenchDates.day(until);
        String text = afterwards.intersects(proposed)
                ? ends + ", avant la fin de la mission."
                : ends + " : " + count
                        + (count > 1
                                ? " demi-journées communes, plus tard, ne sont"
                                : " demi-journée commune, plus tard, n’est")
                        + " pas " + (count > 1 ? "proposées." : "proposée.");
        return Optional.of(new PaperNote(code, until, text));
    }
}
