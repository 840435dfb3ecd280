package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.language.Language;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the needs that somebody manages, which is noted for the hosts they name. */
@ApplicationScoped
public class ReadManaged {

    private final Vacancies vacancies;
    private final SpeakToHosts speakToHosts;
    private final Event<HostsRead> read;
    private final InstantSource clock;

    public ReadManaged(Vacancies vacancies, SpeakToHosts speakToHosts, Event<HostsRead> read, InstantSource clock) {
        this.vacancies = vacancies;
        this.speakToHosts = speakToHosts;
        this.read = read;
        this.clock = clock;
    }

    /**
     * Of a coordinator those of all their territories, of a municipality those that it posted, newest first.
     *
     * @param current drafts alone, and what is not over and still wants something
     * @param language in which the hosts of what the caller posted are written to from now on; null leaves it
     * @return one more than the page has, if there is more
     */
    @Transactional
    public List<Vacancy> handle(boolean current, PageRequest page, @Nullable Language language, Caller caller) {
        speakToHosts.handle(language, caller);
        @Nullable LocalDate on = current ? LocalDate.ofInstant(clock.instant(), Clock.PARIS) : null;
        var rows = caller.is(Roles.COORDINATOR)
                ? vacancies.listActedFor(caller, on, page)
                : vacancies.listPostedBy(caller.account(), on, page);
        read.fire(new HostsRead(rows.subList(0, Math.min(rows.size(), page.limit())), caller, Purpose.LIST));
        return rows;
    }
}
