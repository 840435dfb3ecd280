package fr.releve.gateway.neighbours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ThreadContext;

/** Asks several questions at once, each on a virtual thread of its own, in the name of the same caller. */
@ApplicationScoped
public class Together {

    private static final int AT_ONCE = 16;

    private final ThreadContext context;

    Together(ThreadContext context) {
        this.context = context;
    }

    /** The answers in the order of the items, some asked for at once; the first that fails fails all. */
    public <A, B> List<B> map(List<A> items, Function<A, B> question) {
        if (items.size() < 2) {
            return items.stream().map(question).toList();
        }
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<B>> asked = items.stream()
                    .map(it -> context.contextualCallable((Callable<B>) () -> question.apply(it)))
                    .map(threads::submit)
                    .toList();
            return asked.stream().map(Together::answer).toList();
        }
    }

    /** The answer, if it comes in time: nobody waits for it any longer than that. */
    public <A> Optional<A> within(Duration patience, Supplier<A> question) {
        var asked = new FutureTask<A>(context.contextualCallable((Callable<A>) question::get));
        Thread.startVirtualThread(asked);
        try {
            return Optional.of(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What follows from two answers. */
    public <A, B, C> C both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, C> conclusion) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<B> asked = threads.submit(context.contextualCallable((Callable<B>) other::get));
            return conclusion.apply(one.get(), answer(asked));
        }
    }

    private static <B> B answer(Future<B> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while neighbours were asked", e);
    }
}
