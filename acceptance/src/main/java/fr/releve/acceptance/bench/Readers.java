package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Unseen;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * People who each ask, read the answer for a second and ask again; they begin spread over that second. One reads a little longer than another:
 * those who were all held up at once would ask at once for ever after if they read for the same time.
 */
record Readers(Door door, int people) {

    private static final Duration READING = Duration.ofSeconds(1);

    /** What somebody asks next. */
    interface Question {

        /**
         * @param person from 0
         * @param time from 0
         */
        HttpRequest of(int person, int time);
    }

    /** The time from each request to the last byte of its answer; what was not answered well counts as unanswered. */
    Samples look(int times, Question question, Predicate<HttpResponse<byte[]>> good) {
        Queue<Long> millis = new ConcurrentLinkedQueue<>();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                int person = i;
                var random = new SplittableRandom(person);
                everybody.execute(() -> {
                    rest(READING.multipliedBy(person).dividedBy(people));
                    for (int time = 0; time < times; time++) {
                        ask(door, question.of(person, time), good).ifPresent(millis::add);
                        rest(reading(random));
                    }
                });
            }
        }
        return new Samples(List.copyOf(millis), (long) people * times - millis.size());
    }

    /** Milliseconds; empty if nobody answered, or not well. */
    static OptionalLong ask(Door door, HttpRequest request, Predicate<HttpResponse<byte[]>> good) {
        try {
            long start = System.nanoTime();
            var answer = door.http().send(request, BodyHandlers.ofByteArray());
            long millis = (System.nanoTime() - start) / 1_000_000;
            return good.test(answer) ? OptionalLong.of(millis) : OptionalLong.empty();
        } catch (IOException failed) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    /** Reading takes half as long to half as long again, every length as likely; the same ones in each run. */
    private static Duration reading(SplittableRandom random) {
        return READING.multipliedBy(random.nextInt(500, 1500)).dividedBy(1000);
    }

    static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unseen("the end of the measurement", "the interruption of this program");
        }
    }
}
