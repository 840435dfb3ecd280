package fr.releve.profile.joblead.web;

import fr.releve.profile.joblead.JobLead;
import fr.releve.profile.joblead.JobOffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record JobLeadView(
        UUID id,
        long version,
        String romeCode,
        String title,
        String employer,
        String commune,
        JobOffer.Contract contract,
        int hours,
        @Nullable String salary,
        String description,
        @Nullable String url,
        boolean open) {

    static JobLeadView of(JobLead lead) {
        var it = lead.offer();
        return new JobLeadView(
                lead.id(),
                lead.version(),
                it.romeCode(),
                it.title(),
                it.employer(),
                it.commune(),
                it.contract(),
                it.hours(),
                it.salary(),
                it.description(),
                it.url(),
                it.open());
    }
}
