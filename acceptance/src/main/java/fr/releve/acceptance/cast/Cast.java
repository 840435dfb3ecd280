package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.instance.Instance;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who plays; the officials exist in every instance, doctors and spouses are new to it. */
public final class Cast {

    /** Of all their addresses, so that their mails are told apart. */
    public static final String DOMAIN = "@story.releve.example";

    private static final String HOME_OF_THE_POST = "53271";
    private static final String NEAR = "53147";
    private static final String FARTHER = "53185";

    public static final Person FIRST_DOCTOR =
            new Person("Apolline", "Vaugrenard", "apolline.vaugrenard" + DOMAIN, "06 39 98 70 01", "10009000013", NEAR);
    public static final Person SECOND_DOCTOR =
            new Person("Gaspard", "Quatresous", "gaspard.quatresous" + DOMAIN, "06 39 98 70 02", "10009000021", NEAR);
    public static final Person THIRD_DOCTOR =
            new Person("Eudoxie", "Ravaleux", "eudoxie.ravaleux" + DOMAIN, "06 39 98 70 03", "10009000039", FARTHER);
    public static final Person INTERN =
            new Person("Isaure", "Montavel", "isaure.montavel" + DOMAIN, "06 39 98 70 04", "10009000047", NEAR);
    public static final Person WHO_FALLS_ILL =
            new Person("Firmin", "Delacombe", "firmin.delacombe" + DOMAIN, "06 39 98 70 05", "10009000054", NEAR);
    public static final Person WHO_STEPS_IN = new Person(
            "Perrine", "Haubourdin", "perrine.haubourdin" + DOMAIN, "06 39 98 70 06", "10009000062", FARTHER);
    public static final String SPOUSE_ADDRESS = "leontine.vaugrenard" + DOMAIN;

    private static final TownHall.Host HOST =
            new TownHall.Host("Philibert Grandcolas", "philibert.grandcolas" + DOMAIN, "06 39 98 70 09");

    private final Instance instance;
    private final Accounts accounts;

    public Cast(Instance instance) {
        this.instance = instance;
        this.accounts = instance.accounts();
    }

    public Administrator administrator() {
        return new Administrator(instance.demoAccount("admin"));
    }

    public Coordinator coordinator() {
        return new Coordinator(instance.demoAccount("coordination"));
    }

    public TownHall townHall() {
        return new TownHall(instance.demoAccount("mairie"), HOME_OF_THE_POST, HOST);
    }

    /** Somebody who just got an account and has not done anything with it. */
    public Session newcomer(String role, String address) {
        accounts.register(role, List.of(address));
        return instance.login(address, Accounts.PASSWORD);
    }

    /** Everything that would tell who one of them is. */
    public List<String> personalData() {
        var people = Stream.of(FIRST_DOCTOR, SECOND_DOCTOR, THIRD_DOCTOR, INTERN, WHO_FALLS_ILL, WHO_STEPS_IN)
                .flatMap(it -> Stream.of(it.firstName(), it.lastName(), it.email(), it.phone(), it.rpps()));
        return Stream.concat(people, Stream.of(SPOUSE_ADDRESS, HOST.name(), HOST.email(), HOST.phone()))
                .flatMap(it -> Stream.of(it, it.replace(" ", "")))
                .distinct()
                .toList();
    }
}
