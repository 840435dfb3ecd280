package fr.releve.profile.availability.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.releve.profile.availability.HalfDay;
import fr.releve.profile.availability.Rule;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One rule of a calendar in a request or an answer; {@code type} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleBody.Weekly.class, name = "WEEKLY"),
    @JsonSubTypes.Type(value = RuleBody.Single.class, name = "SINGLE"),
    @JsonSubTypes.Type(value = RuleBody.Blackout.class, name = "BLACKOUT")
})
public sealed interface RuleBody {

    Rule toRule();

    static RuleBody of(Rule rule) {
        return switch (rule) {
            case Rule.Weekly it -> new Weekly(it.day(), it.part(), it.from(), it.until());
            case Rule.Single it -> new Single(it.date(), it.part());
            case Rule.Blackout it -> new Blackout(it.from(), it.until());
        };
    }

    record Weekly(
            @NotNull(message = "Say which day of the week, as TUESDAY.")
            DayOfWeek day,

            @NotNull(message = "Say AM or PM.") HalfDay.Part part,

            @NotNull(message = "Say from which day on, as 2026-12-01.")
            LocalDate from,

            @NotNull(message = "Say until which day, as 2027-03-30.")
            LocalDate until)
            implements RuleBody {
        @Override
        public Rule toRule() {
            return new Rule.Weekly(day, part, from, until);
        }
    }

    record Single(
            @NotNull(message = "Say which day, as 2026-12-01.")
            LocalDate date,

            @NotNull(message = "Say AM or PM.") HalfDay.Part part)
            implements RuleBody {
        @Override
        public Rule toRule() {
            return new Rule.Single(date, part);
        }
    }

    record Blackout(
            @NotNull(message = "Say from which day on, as 2026-12-21.")
            LocalDate from,

            @NotNull(message = "Say until which day, as 2027-01-03.")
            LocalDate until)
            implements RuleBody {
        @Override
        public Rule toRule() {
            return new Rule.Blackout(from, until);
        }
    }
}
