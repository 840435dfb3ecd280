package fr.releve.acceptance.story;

import static fr.releve.acceptance.story.Narrator.told;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.Spouse;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.seeds.ImportReport;
import fr.releve.acceptance.seeds.Seeds;
import java.util.List;

/** The places are known, doctors come, a coordinator vouches for them, a spouse joins. */
final class Arrivals {

    private static final String TRADE = "M1607";
    private static final int SPOUSE_MINUTES = 30;

    private final Scene scene;
    private final Narrator narrator;

    Arrivals(Scene scene) {
        this.scene = scene;
        this.narrator = scene.narrator();
    }

    void placesAreLoaded(String kind) {
        narrator.see(kind + " are loaded from seeds/" + kind + ".csv", () -> {
            var report = ImportReport.of(scene.cast().administrator().loads(kind, Seeds.table(kind)));
            if (!report.rejected().isEmpty() || report.loaded() + report.unchanged() == 0) {
                throw new Unseen("every row loaded by POST /api/imports/" + kind, report.toString());
            }
            return "POST /api/imports/" + kind + " says " + report;
        });
    }

    Doctor doctorRegisters(Person person) {
        return narrator.step(person.firstName() + ", a doctor, registers", () -> {
            var session = scene.cast().newcomer("practitioner", person.email());
            var doctor = Doctor.registers(session, person, scene.specialty(), scene.today());
            String id = doctor.me().expect(200).json().path("id").asText();
            if (!id.equals(doctor.id())) {
                throw new Unseen("practitioner " + doctor.id() + " in GET /api/practitioners/me", id);
            }
            return told(doctor, "practitioner " + id + " answers at GET /api/practitioners/me");
        });
    }

    Doctor internRegisters(Person person) {
        return narrator.step(person.firstName() + ", an intern, registers", () -> {
            var session = scene.cast().newcomer("practitioner", person.email());
            var doctor = Doctor.registersAsIntern(session, person, scene.specialty(), scene.today());
            return told(doctor, "practitioner " + doctor.id() + " has a licence to replace");
        });
    }

    void doctorConsents(Doctor doctor) {
        narrator.see(doctor.person().firstName() + " agrees to be proposed", () -> {
            var consent = doctor.consents().json();
            return "PUT /api/practitioners/{id}/consent makes version "
                    + consent.path("version").asText();
        });
    }

    void doctorOffers(Doctor doctor, Days days) {
        narrator.see(doctor.person().firstName() + " offers half-days", () -> {
            doctor.offers(days);
            var seen = Words.list(doctor.availability().expect(200).json().path("halfDays"));
            if (!seen.equals(days.halfDays())) {
                throw new Unseen("the half-days " + days.halfDays() + " in GET …/availability", seen.toString());
            }
            return "GET …/availability shows " + seen;
        });
    }

    void coordinatorAttests(Coordinator coordinator, Doctor doctor) {
        narrator.see("a coordinator attests " + doctor.person().firstName() + "'s registration and insurance", () -> {
            coordinator.attests(doctor);
            var me = doctor.me().expect(200).json();
            if (!me.path("attested").asBoolean()) {
                throw new Unseen("attested: true in GET /api/practitioners/me", me.toString());
            }
            var mail = scene.mailbox().await(doctor.person().email(), 1, Scene.PATIENCE);
            return "GET /api/practitioners/me says attested, a mail \"" + mail.subject() + "\"";
        });
    }

    Spouse spouseJoins(Doctor doctor) {
        String code = narrator.step(doctor.person().firstName() + " invites the spouse", () -> {
            String invitation = doctor.invitesSpouse();
            if (invitation.isBlank()) {
                throw new Unseen("a code from POST …/spouse-invitations", "none");
            }
            return told(invitation, "POST …/spouse-invitations gives a code of " + invitation.length() + " characters");
        });
        return narrator.step("the spouse opts in", () -> {
            String address = Cast.SPOUSE_ADDRESS;
            var session = scene.cast().newcomer("spouse", address);
            var spouse = Spouse.optsIn(session, address, code, List.of(TRADE), SPOUSE_MINUTES);
            var me = spouse.me().expect(200).json();
            if (!me.path("optedIn").asBoolean()) {
                throw new Unseen("optedIn: true in GET /api/spouses/me", me.toString());
            }
            return told(spouse, "GET /api/spouses/me says opted in, for " + Words.list(me.path("romeCodes")));
        });
    }

    void leadIsPosted(Coordinator coordinator, Spouse spouse, String commune) {
        narrator.see("a job lead of the spouse's trade is posted near the need", () -> {
            String id = coordinator.postsLead(TRADE, commune).json().path("id").asText();
            var leads = spouse.leads(TRADE, commune, SPOUSE_MINUTES)
                    .expect(200)
                    .json()
                    .path("items");
            if (!leads.toString().contains(id)) {
                throw new Unseen("lead " + id + " in the spouse's GET /api/job-leads", leads.toString());
            }
            return "the spouse finds lead " + id + " in GET /api/job-leads";
        });
    }
}
