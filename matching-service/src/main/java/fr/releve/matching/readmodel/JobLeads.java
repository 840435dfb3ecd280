package fr.releve.matching.readmodel;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.leader.Bell;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** The job leads we were told of. */
@Singleton
public class JobLeads extends StateTable<JobLead> {

    public JobLeads(DataSource database, ObjectMapper json, Bell bell) {
        super(database, json, bell, "job_lead", JobLead.class);
    }

    /** Family comes in where everything is planned anew. */
    @Override
    protected boolean concernsThePlan() {
        return false;
    }
}
