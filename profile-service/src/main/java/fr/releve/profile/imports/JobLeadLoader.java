package fr.releve.profile.imports;

import fr.releve.profile.joblead.JobLead;
import fr.releve.profile.joblead.JobLeadNews;
import fr.releve.profile.joblead.JobLeads;
import fr.releve.profile.joblead.JobOffer;
import fr.releve.profile.place.Communes;
import fr.releve.profile.text.TextLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JobLeadLoader implements RowLoader {

    private final JobLeads leads;
    private final Communes communes;
    private final JobLeadNews news;

    JobLeadLoader(JobLeads leads, Communes communes, JobLeadNews news) {
        this.leads = leads;
        this.communes = communes;
        this.news = news;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.JOB_LEADS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                "rome_code",
                "title",
                "employer",
                "commune",
                "contract",
                "hours",
                "salary",
                "description",
                "url",
                "open");
    }

    /** A coordinator may have taken a job out that the table still has. */
    @Override
    public Set<UUID> there(Collection<UUID> targets) {
        return leads.idsAmong(targets);
    }

    @Override
    public UUID load(Row row, @Nullable UUID existing) {
        var offer = new JobOffer(
                row.matching("rome_code", TextLimits.TRADE, TextLimits.TRADE_SAID),
                row.line("title", TextLimits.TITLE, TextLimits.TITLE_SAID),
                row.line("employer", TextLimits.NAME, TextLimits.NAME_SAID),
                communes.named(row.text("commune"), "/commune").insee(),
                row.one("contract", JobOffer.Contract.class),
                row.whole("hours", 1, 48),
                row.lineOrNull("salary", TextLimits.SALARY, TextLimits.SALARY_SAID),
                row.text("description"),
                row.textOrNull("url") == null
                        ? null
                        : row.matching("url", TextLimits.WEB_ADDRESS, TextLimits.WEB_ADDRESS_SAID),
                row.yes("open"));
        JobLead lead;
        if (existing == null) {
            lead = JobLead.of(UUID.randomUUID(), offer);
            leads.persist(lead);
        } else {
            lead = leads.lock(existing);
            lead.describe(offer);
        }
        news.changed(lead);
        return lead.id();
    }
}
