package fr.releve.notification.preference;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.notification.wording.Concern;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one account chose; what it did not choose comes each time. */
@Entity
public class Rhythms {

    @Id
    private String account;

    @Version
    private long version;

    @Convert(converter = RhythmList.class)
    private Map<Concern, Rhythm> chosen;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Rhythms() {}

    private Rhythms(String account) {
        this.account = account;
        this.chosen = Map.of();
    }

    static Rhythms untouched(String account) {
        return new Rhythms(account);
    }

    /**
     * Takes over what is named and leaves the rest as it is.
     *
     * @throws InvalidRequest if a concern is not a person's to choose, or not to be had once a day
     */
    void choose(Map<Concern, Rhythm> wanted) {
        var all = new EnumMap<Concern, Rhythm>(Concern.class);
        all.putAll(chosen);
        wanted.forEach((concern, rhythm) -> {
            if (!concern.isPersonal()) {
                throw new InvalidRequest(
                        ProblemKind.INVALID_PREFERENCE, concern.name(), "One of " + choosable() + " can be chosen.");
            }
            if (concern == Concern.CALENDAR && rhythm == Rhythm.DAILY) {
                throw new InvalidRequest(
                        ProblemKind.INVALID_PREFERENCE,
                        concern.name(),
                        "Entries for the calendar come each time or never.");
            }
            all.put(concern, rhythm);
        });
        chosen = all;
    }

    public Rhythm of(Concern concern) {
        return chosen.getOrDefault(concern, Rhythm.EACH);
    }

    /** Every concern that can be chosen, with what holds for it. */
    public Map<Concern, Rhythm> all() {
        var all = new EnumMap<Concern, Rhythm>(Concern.class);
        choosable().forEach(concern -> all.put(concern, of(concern)));
        return all;
    }

    private static List<Concern> choosable() {
        return Arrays.stream(Concern.values()).filter(Concern::isPersonal).toList();
    }
}
