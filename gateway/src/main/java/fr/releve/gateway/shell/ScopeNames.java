package fr.releve.gateway.shell;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a name of a template stands for in the scopes around it, nearest first: what a loop goes over, what was included with it,
 * what the template was given. Qute finds the same, but asks the resolver of every class of the gateway at every scope on the way.
 */
@ApplicationScoped
class ScopeNames implements ValueResolver {

    /** Qute's context of the first name of an expression; that of a later one, as of the {@code b} in {@code a.b}, extends it. */
    private static final String FIRST_NAME = "io.quarkus.qute.EvaluatorImpl$EvalContextImpl";

    void join(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public boolean appliesTo(EvalContext name) {
        return name.getParams().isEmpty()
                && isScope(name.getBase())
                && name.getClass().getName().equals(FIRST_NAME);
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext name) {
        ResolutionContext scope = name.resolutionContext();
        while (scope != null && isScope(scope.getData())) {
            var found = find(scope.getData(), name.getName());
            if (found != null) {
                return found;
            }
            scope = scope.getParent();
        }
        return Results.notFound(name);
    }

    /** A section that brings no names of its own has no data. */
    private static boolean isScope(@Nullable Object data) {
        return data == null || data instanceof Mapper || data instanceof Map;
    }

    private static @Nullable CompletionStage<Object> find(@Nullable Object data, String name) {
        if (data instanceof Mapper names && names.appliesTo(name)) {
            var value = names.getAsync(name);
            return value instanceof CompletedStage<Object> it && Results.isNotFound(it.get()) ? null : value;
        }
        return data instanceof Map<?, ?> names && names.containsKey(name) ? CompletedStage.of(names.get(name)) : null;
    }
}
