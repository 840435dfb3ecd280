package fr.releve.localstack;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A backup takes the place of what a home remembers, and whoever left since leaves again at the next start. */
public final class Restore {

    private final Software software;
    private final Consumer<String> say;

    public Restore(Software software, Consumer<String> say) {
        this.software = software;
        this.say = say;
    }

    /**
     * What is there stands still, and is kept beside it.
     *
     * @throws StackException if the file is no whole backup: the home is as it was
     */
    public void handle(Path file, Home home) {
        var departures = new Departures(software, home);
        Backup.restore(file, home, fresh -> carryOver(departures, fresh))
                .ifPresent(before -> say.accept("restore: what was there is kept in " + before));
    }

    private void carryOver(Departures departures, Home fresh) {
        try {
            tell(departures.carryInto(fresh));
        } catch (StackException unknown) {
            say.accept("restore: who left since the backup is unknown; docs/backup.md says what to do");
        }
    }

    private void tell(Departures.Leaving leaving) {
        var people = Stream.of(counted(leaving.doctors(), "doctor"), counted(leaving.spouses(), "spouse"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" and "));
        if (!people.isEmpty()) {
            say.accept("restore: " + people + " who left since the backup will leave again at the next start");
        }
        var agreements = counted(leaving.agreements(), "agreement");
        if (!agreements.isEmpty()) {
            say.accept("restore: " + agreements
                    + " taken back since the backup will be taken back again at the next start");
        }
    }

    /** Empty for none. */
    private static String counted(int number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }
}
