package fr.releve.matching.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.releve.matching.plan.question.ReadPreferenceCurve.Curve;
import fr.releve.matching.plan.question.StandingPlan.Preference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cover against doctors' wishes, as shown to those who decide.
 *
 * @param at the moment whose doctors and vacancies were planned; absent while the first curve is being made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CurveView(@Nullable Instant at, List<Preference> points) {

    /** Before there is any. */
    static final CurveView NONE = new CurveView(null, List.of());

    static CurveView of(Curve it) {
        return new CurveView(it.at(), it.points());
    }
}
