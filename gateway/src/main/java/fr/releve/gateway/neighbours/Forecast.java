package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.contracts.HalfDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could come to a need as it is described, and what would bring more.
 *
 * @param now how many doctors could come as things are
 * @param then how many with the changes asked about
 * @param gain half-days that the whole plan would cover more with them
 * @param options single changes that would bring something, the best first
 */
public record Forecast(int now, int then, int gain, List<Option> options) {

    /** What is asked about. */
    public record Question(Vacancy.Draft vacancy) {}

    /**
     * What could be different about a need that is stored; what is absent stays as it is.
     *
     * @param extraMinutes of road that every doctor would accept on top
     * @param extraHalfDaysPerWeek that every doctor would accept on top
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            @Nullable List<HalfDay> openHalfDays,
            @Nullable Boolean housingOffered,
            @Nullable Integer doctorsPerHalfDay,
            @Nullable Integer minimumBlock,
            @Nullable Integer extraMinutes,
            @Nullable Integer extraHalfDaysPerWeek) {}

    /**
     * A single change.
     *
     * @param doctors who could come on top
     * @param halfDays that the plan would cover on top
     * @param text what to do, such as {@code Ouvrir le jeudi}
     */
    public record Option(int doctors, int halfDays, String form, List<String> values, String text)
            implements Sentence {}
}
