package fr.releve.acceptance.bench;

import fr.releve.acceptance.cast.Administrator;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.ImportReport;
import fr.releve.acceptance.seeds.Seeds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The seeds, loaded so that every doctor of them has an account of their own. */
final class Volunteers {

    private static final Pattern ROW = Pattern.compile("(?m)^(PRC-\\d+),[^,]*,");
    private static final int AT_ONCE = 4;

    private final Instance instance;
    private final Consumer<String> progress;

    Volunteers(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    List<Volunteer> load(Administrator administrator) {
        String doctors = Seeds.table("practitioners");
        var references = ROW.matcher(doctors).results().map(it -> it.group(1)).toList();
        var accounts = instance.accounts()
                .register(
                        "practitioner",
                        references.stream().map(Volunteers::address).toList());
        progress.accept(accounts.size() + " accounts made");
        for (String kind : Seeds.KINDS) {
            String table = kind.equals("practitioners") ? withAccounts(doctors, accounts) : Seeds.table(kind);
            progress.accept(kind + ": " + ImportReport.of(administrator.loads(kind, table)));
        }
        var volunteers = logIn(references);
        progress.accept(volunteers.size() + " doctors logged in");
        return volunteers;
    }

    private static String withAccounts(String doctors, Map<String, String> accounts) {
        return ROW.matcher(doctors)
                .replaceAll(row ->
                        Matcher.quoteReplacement(row.group(1) + "," + accounts.get(address(row.group(1))) + ","));
    }

    private static String address(String reference) {
        return reference.toLowerCase(Locale.ROOT) + "@bench.releve.example";
    }

    private List<Volunteer> logIn(List<String> references) {
        return forEach(references, it -> Volunteer.of(instance.login(address(it), Accounts.PASSWORD)));
    }

    /** So that nobody's token ends while something is measured that has nothing to do with logging in. */
    static void logInAgain(List<Volunteer> volunteers) {
        forEach(volunteers, it -> {
            it.logsInAgain();
            return it;
        });
    }

    private static <T> List<Volunteer> forEach(List<T> all, Function<T, Volunteer> login) {
        try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Volunteer>> logins = all.stream()
                    .<Callable<Volunteer>>map(it -> () -> login.apply(it))
                    .toList();
            return executor.invokeAll(logins).stream().map(Volunteers::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while doctors log in", e);
        }
    }

    private static Volunteer result(Future<Volunteer> login) {
        try {
            return login.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while doctors log in", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
