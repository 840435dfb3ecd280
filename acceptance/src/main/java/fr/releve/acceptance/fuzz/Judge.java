package fr.releve.acceptance.fuzz;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Secrecy;
import fr.releve.acceptance.world.World;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, if anything is. */
final class Judge {

    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z]+(\\.[\\w$]+)+\\(|Exception\\b|java\\.lang\\.|org\\.hibernate|io\\.quarkus|jakarta\\.|PSQL|SQLSTATE|root:x:0:0|"
                    + "duplicate key value|violates ");

    /** A cell that a spreadsheet would run. */
    private static final Pattern FORMULA = Pattern.compile("(^|[;,\\n])\"?[=+@\\t]");

    private static final Pattern CLIMBING = Pattern.compile("(?i)/(\\.|%2e){2}/");

    /** Refused while the first line or the headers come in, before anybody knows what for. */
    private static final Set<Integer> UNREAD = Set.of(400, 414, 431);

    private final Secrecy secrecy;

    Judge(World world) {
        this.secrecy = new Secrecy(world);
    }

    /** Links in mails lead to pages, though they go through the API's door; what climbs out of it is none of the API's. */
    private static boolean isForPrograms(String address) {
        return address.startsWith("/api/")
                && !address.startsWith("/api/actions/")
                && !CLIMBING.matcher(address).find();
    }

    /** Metrics name classes, and administrators may read them. */
    private static boolean isForWhoRunsIt(Attack attack) {
        return attack.actor() == Actor.ADMINISTRATOR && attack.address().endsWith("/q/metrics");
    }

    Optional<String> fault(Attack attack, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of(Harm.of("status " + answer.status() + " " + shortened(answer.text())));
        }
        var insides = INSIDES.matcher(answer.text());
        if (insides.find() && !attack.address().contains("openapi") && !isForWhoRunsIt(attack)) {
            return Optional.of(Harm.of("tells of its insides: " + insides.group()));
        }
        if (answer.text().contains(Malice.EVALUATED)) {
            return Optional.of(Harm.of("evaluates what people type"));
        }
        boolean unread = UNREAD.contains(answer.status()) && answer.text().isEmpty();
        if (isForPrograms(attack.address()) && answer.status() >= 400 && !answer.isProblem() && !unread) {
            return Optional.of(
                    "refuses without a problem document: " + answer.status() + " " + shortened(answer.text()));
        }
        if (answer.header("Content-Type").startsWith("text/csv")
                && FORMULA.matcher(answer.text()).find()) {
            return Optional.of(Harm.of("a table with a formula in it"));
        }
        return foreign(attack, answer.text());
    }

    private Optional<String> foreign(Attack attack, String text) {
        return secrecy.told(attack.actor(), attack.address(), text).stream()
                .findFirst()
                .map(it -> Harm.of("shows the %s %s".formatted(attack.actor().title(), it)));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
