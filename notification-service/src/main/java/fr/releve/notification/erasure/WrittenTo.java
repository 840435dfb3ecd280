package fr.releve.notification.erasure;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Keeps choices of those only to whom Relève writes. Who registers by themself may become doctor or spouse; of a spouse nothing is kept
 * here, as nobody would tell this service of their end.
 */
@ApplicationScoped
public class WrittenTo {

    private final KnownDoctors doctors;

    public WrittenTo(KnownDoctors doctors) {
        this.doctors = doctors;
    }

    /** @throws NotAllowed for who may be a spouse and is no doctor */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustInclude(Caller caller) {
        boolean works = caller.is(Roles.MUNICIPALITY) || caller.is(Roles.COORDINATOR) || caller.is(Roles.ADMINISTRATOR);
        if (caller.is(Roles.SPOUSE) && !works && !doctors.knows(caller.account())) {
            throw new NotAllowed(
                    "Relève writes to doctors, town halls and coordinators; your account has no doctor's file.");
        }
    }
}
