package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The job leads we were told of. */
@Singleton
public class JobLeads extends StateTable<JobLead> {

    public JobLeads(DataSource database, ObjectMapper json) {
        super(database, json, "job_lead", JobLead.class);
    }

    public void keep(JobLead state) {
        keep(state.id().toString(), state.version(), state);
    }
}
