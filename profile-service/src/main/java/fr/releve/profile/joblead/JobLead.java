package fr.releve.profile.joblead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job that a doctor's spouse could take. */
@Entity
public class JobLead {

    @Id
    private UUID id;

    private long version;
    private String romeCode;
    private String title;
    private String employer;
    private String commune;

    @Enumerated(EnumType.STRING)
    private JobOffer.Contract contract;

    private int hours;
    private @Nullable String salary;
    private String description;
    private @Nullable String url;
    private boolean open;

    @SuppressWarnings("NullAway.Init")
    protected JobLead() {}

    @SuppressWarnings("NullAway.Init") // tell() sets the rest
    private JobLead(UUID id, JobOffer offer) {
        this.id = id;
        this.version = 1;
        tell(offer);
    }

    public static JobLead of(UUID id, JobOffer offer) {
        return new JobLead(id, offer);
    }

    public void describe(JobOffer offer) {
        tell(offer);
        version++;
    }

    private void tell(JobOffer offer) {
        romeCode = offer.romeCode();
        title = offer.title();
        employer = offer.employer();
        commune = offer.commune();
        contract = offer.contract();
        hours = offer.hours();
        salary = offer.salary();
        description = offer.description();
        url = offer.url();
        open = offer.open();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public JobOffer offer() {
        return new JobOffer(romeCode, title, employer, commune, contract, hours, salary, description, url, open);
    }
}
