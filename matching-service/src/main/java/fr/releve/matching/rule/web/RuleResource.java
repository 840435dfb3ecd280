package fr.releve.matching.rule.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.rule.ChangeRule;
import fr.releve.matching.rule.Period;
import fr.releve.matching.rule.Rule;
import fr.releve.matching.rule.RuleUse;
import fr.releve.matching.rule.Rules;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rules, open to everybody; an administrator changes them from a day on. */
@Path("/rules")
@RunOnVirtualThread
public class RuleResource {

    private final Rules rules;
    private final ChangeRule change;
    private final CurrentCaller caller;

    public RuleResource(Rules rules, ChangeRule change, CurrentCaller caller) {
        this.rules = rules;
        this.change = change;
        this.caller = caller;
    }

    /**
     * What holds on a day, by code; or all that a rule has said and will say.
     *
     * @param on today if it is absent
     * @param code gives every row of this rule, whatever the day
     */
    @GET
    @PermitAll
    public Page<RuleView> list(
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable String code,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var page = PageRequest.of("rules:" + on + ":" + code, limit, after);
        var all = code == null ? rules.inForce(on == null ? rules.day() : on) : rules.history(code);
        if (all.isEmpty() && code != null) {
            throw new NotFound("rule", code);
        }
        return stretch(all, page, RuleView::of);
    }

    /**
     * From when to when each row counts, by code, then the earliest first; what never counts, as a newer row took its place before, is
     * not among them.
     *
     * @param code of one rule; every rule if it is absent
     */
    @GET
    @Path("/periods")
    @PermitAll
    public Page<PeriodView> periods(
            @RestQuery @Nullable String code, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        var page = PageRequest.of("rule-periods:" + code, limit, after);
        var all = code == null ? rules.periods() : rules.periods(code);
        if (all.isEmpty() && code != null) {
            throw new NotFound("rule", code);
        }
        return stretch(all, page, PeriodView::of);
    }

    @PUT
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RuleView put(@NotNull @Valid RuleBody it) {
        var wish = new ChangeRule.Wish(it.code(), it.value(), it.validFrom(), it.validTo(), it.source());
        return RuleView.of(change.handle(wish, caller.get()));
    }

    private static <T, V> Page<V> stretch(List<T> all, PageRequest page, Function<T, V> view) {
        int from = page.isFirst() ? 0 : Math.clamp(page.after(0, Integer::valueOf), 0, all.size());
        var rows = all.subList(from, Math.min(from + page.fetch(), all.size()));
        return Page.of(rows, page, last -> List.of(String.valueOf(from + page.limit())), view);
    }

    /** What a rule is to say, and who says so. */
    public record RuleBody(
            @NotBlank(message = "Which rule?") String code,

            @NotBlank(message = "A value is wanted.") @Size(max = 300, message = "At most 300 characters.")
            String value,

            @NotNull(message = "From which day on?") LocalDate validFrom,
            @Nullable LocalDate validTo,

            @NotBlank(message = "A rule has a source.") @Size(max = 300, message = "At most 300 characters.")
            String source) {}

    /**
     * A row as shown.
     *
     * @param uses what its rule is asked for; empty if nothing depends on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleView(
            String code,
            String value,
            Rule.Unit unit,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String label,
            String source,
            int version,
            List<RuleUse> uses) {

        static RuleView of(Rule it) {
            return new RuleView(
                    it.code(),
                    it.value(),
                    it.unit(),
                    it.validFrom(),
                    it.validTo(),
                    it.label(),
                    it.source(),
                    it.version(),
                    RuleUse.of(it.code()));
        }
    }

    /**
     * What a rule says over some days.
     *
     * @param until last day; absent while no end is known
     * @param version of the row that says so
     * @param uses what the rule is asked for; empty if nothing depends on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeriodView(
            String code,
            String value,
            Rule.Unit unit,
            LocalDate from,
            @Nullable LocalDate until,
            String label,
            String source,
            int version,
            List<RuleUse> uses) {

        static PeriodView of(Period it) {
            var rule = it.rule();
            return new PeriodView(
                    rule.code(),
                    rule.value(),
                    rule.unit(),
                    it.from(),
                    it.until(),
                    rule.label(),
                    rule.source(),
                    rule.version(),
                    RuleUse.of(rule.code()));
        }
    }
}
