package fr.releve.matching.proposal.caution;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.wording.Sentence;
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
 * @param form of the text, see {@link Sentence}
 * @param values that stand in the text
 * @param text in French
 */
public record Caution(String code, @Nullable LocalDate until, String form, List<String> values, String text) {

    private static final String PRACTICE_DAYS = "practice-days";

    private static final Paper LICENCE = new Paper(
            "credential",
            "La licence de remplacement",
            "credential.licence",
            "credential.licence-one",
            "credential.licence-many");

    private static final Paper REGISTRATION = new Paper(
            "credential",
            "L’inscription à l’Ordre",
            "credential.registration",
            "credential.registration-one",
            "credential.registration-many");

    private static final Paper INSURANCE =
            new Paper("insurance", "L’assurance responsabilité civile", "insurance", "insurance.one", "insurance.many");

    /**
     * How a paper that runs out is spoken of.
     *
     * @param name in French
     * @param within form of what is said if it ends before the last of the half-days in question
     * @param one form of what is said if a single half-day after its end is left out
     * @param many form of what is said if several are
     */
    private record Paper(String code, String name, String within, String one, String many) {

        Sentence endsWithin(LocalDate until) {
            return Sentence.of(within, name + " s’arrête le {0}, avant la fin de la mission.", until);
        }

        Sentence leavesOut(int halfDays, LocalDate until) {
            return halfDays == 1
                    ? Sentence.of(
                            one,
                            name + " s’arrête le {0} : 1 demi-journée commune, plus tard, n’est pas proposée.",
                            until)
                    : Sentence.of(
                            many,
                            name + " s’arrête le {0} : {1} demi-journées communes, plus tard, ne sont pas proposées.",
                            until,
                            halfDays);
        }
    }

    /**
     * Empty if the papers last as long as vacancy and doctor have half-days in common.
     *
     * @param proposed half-days in question
     */
    static List<Caution> ofPapers(Practitioner doctor, Vacancy vacancy, HalfDays proposed) {
        var wanted = vacancy.wanted().and(doctor.availability()).or(proposed);
        var credential = doctor.student() ? LICENCE : REGISTRATION;
        return Stream.of(
                        ofPaper(credential, doctor.entitledUntil(), wanted, proposed),
                        ofPaper(INSURANCE, doctor.insuredUntil(), wanted, proposed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Caution> ofPaper(Paper paper, LocalDate until, HalfDays wanted, HalfDays proposed) {
        var afterwards = wanted.from(until.plusDays(1));
        if (afterwards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(
                paper.code(),
                until,
                afterwards.intersects(proposed) ? paper.endsWithin(until) : paper.leavesOut(afterwards.size(), until)));
    }

    private static Caution of(String code, @Nullable LocalDate until, Sentence it) {
        return new Caution(code, until, it.form(), it.values(), it.text());
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
                : Optional.of(of(
                        PRACTICE_DAYS,
                        null,
                        Sentence.of(
                                PRACTICE_DAYS,
                                "Avec cette mission, le médecin aura fait {0} jours de remplacement dans ce cabinet ; au-delà de {1}, l’installation concurrente est limitée.",
                                days,
                                limit)));
    }
}
