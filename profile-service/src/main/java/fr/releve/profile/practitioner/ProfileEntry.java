package fr.releve.profile.practitioner;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.time.Clock;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a profile must meet when it is entered, beyond its form. */
@ApplicationScoped
public class ProfileEntry {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 50;

    private final Practitioners practitioners;
    private final Communes communes;
    private final CheckRpps checkRpps;
    private final InstantSource clock;

    public ProfileEntry(Practitioners practitioners, Communes communes, CheckRpps checkRpps, InstantSource clock) {
        this.practitioners = practitioners;
        this.communes = communes;
        this.checkRpps = checkRpps;
        this.clock = clock;
    }

    /**
     * Whether another file has the RPPS is asked when somebody vouches for it: of whom a doctor says to be, nobody else is told.
     *
     * @throws InvalidRequest if the commune is unknown, the RPPS is none, a date is from another age, or the category does not practise on
     *     such a credential
     */
    void check(Profile profile) {
        checkPapers(profile);
        checkPerson(profile);
    }

    /**
     * Of a profile that a table brings, which vouches for it.
     *
     * @param id of the doctor whose profile it is
     * @throws InvalidRequest as {@link #check}
     * @throws AlreadyRegistered if another doctor, whom somebody vouches for, has this RPPS
     */
    public void checkLoaded(UUID id, Profile profile) {
        check(profile);
        if (practitioners.hasOtherVouchedForOfRpps(profile.rpps(), id)) {
            throw AlreadyRegistered.byRpps();
        }
    }

    /**
     * Of papers that are as they were before nothing is asked: they may be older than what is asked now.
     *
     * @param known what the doctor said so far
     * @throws InvalidRequest as {@link #check}
     */
    void checkChange(Profile profile, Profile known) {
        if (!profile.saysTheSameOnPaperAs(known)) {
            checkPapers(profile);
        }
        checkPerson(profile);
    }

    /**
     * We write to the address of a file: it is one whose mails its doctor has shown to receive, as a stranger's would not be.
     *
     * @param address of the doctor's account, confirmed; null if there is none
     * @throws InvalidRequest if the profile names another
     */
    static void checkAddress(Profile profile, @Nullable String address) {
        if (!profile.email().equalsIgnoreCase(address)) {
            throw new InvalidRequest(
                    ProblemKind.FOREIGN_ADDRESS,
                    "/email",
                    "This is not the confirmed address of your account. The address is changed in the account, then here.");
        }
    }

    private void checkPerson(Profile profile) {
        checkRpps.handle(profile.rpps(), "/rpps");
        communes.named(profile.homeCommune(), "/homeCommune");
    }

    private void checkPapers(Profile profile) {
        checkCredential(profile);
        checkDate(profile.insuranceValidUntil(), "/insuranceValidUntil");
    }

    /** Students practise on a licence to replace, the retired on their registration; a locum may have either. */
    private void checkCredential(Profile profile) {
        var credential = profile.credential();
        boolean fits = switch (profile.category()) {
            case INTERN, JUNIOR_DOCTOR -> credential.kind() == Credential.Kind.LICENCE;
            case YOUNG_RETIREE, FACILITATOR -> credential.kind() == Credential.Kind.REGISTRATION;
            case LOCUM -> true;
        };
        if (!fits) {
            throw new InvalidRequest(
                    ProblemKind.WRONG_CREDENTIAL,
                    "/credential/kind",
                    "%s does not practise on a %s.".formatted(profile.category(), credential.kind()));
        }
        checkDate(credential.validUntil(), "/credential/validUntil");
    }

    private void checkDate(LocalDate until, String pointer) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        if (until.isAfter(today.plusYears(YEARS_AHEAD)) || until.isBefore(today.minusYears(YEARS_BACK))) {
            throw new InvalidRequest(ProblemKind.TOO_FAR_AHEAD, pointer, until + " is too far from today.");
        }
    }
}
