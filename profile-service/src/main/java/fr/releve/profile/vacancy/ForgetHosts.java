package fr.releve.profile.vacancy;

import fr.releve.kit.retention.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes the people off vacancies that are long over, and tells others that nobody posted them any more. */
@ApplicationScoped
public class ForgetHosts {

    private static final Logger LOG = Logger.getLogger(ForgetHosts.class);

    private final Vacancies vacancies;
    private final VacancyNews news;

    public ForgetHosts(Vacancies vacancies, VacancyNews news) {
        this.vacancies = vacancies;
        this.news = news;
    }

    /**
     * @param day since which they wanted nothing
     * @return how many vacancies that were; one that cannot be changed keeps no other
     */
    public long handle(LocalDate day) {
        return Sweep.through((after, atMost) -> vacancies.listOverSince(day, after, atMost), it -> forget(it, day));
    }

    private boolean forget(UUID id, LocalDate day) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var over = vacancies.findOverLocked(id, day);
                over.ifPresent(it -> {
                    it.forgetPeople();
                    news.changed(it);
                });
                return over.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "retention: people not taken off: vacancyId=%s", id);
            return false;
        }
    }
}
