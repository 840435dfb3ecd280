package fr.releve.gateway.neighbours;

import java.util.List;

/**
 * Who could come to a need as it is described, and what would bring more.
 *
 * @param now how many doctors
 * @param options single changes that would bring something, the best first
 */
public record Forecast(int now, List<Option> options) {

    /** What is asked about. */
    public record Question(Vacancy.Draft vacancy) {}

    /**
     * @param code stable name
     * @param doctors who could come on top
     * @param halfDays that the plan would cover on top
     * @param sentence in French, such as {@code Ouvrir le jeudi : +4 médecins, +12 demi-journées couvertes}
     */
    public record Option(String code, int doctors, int halfDays, String sentence) {}
}
