package fr.releve.notification.delivery;

import static fr.releve.notification.Mails.html;
import static fr.releve.notification.Mails.subjects;
import static fr.releve.notification.Mails.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.ProposalEvent;
import fr.releve.notification.Mailbox;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read in their mails. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class LetterIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Test
    void tells_both_sides_of_an_offer_in_text_and_html() throws Exception {
        var it = knownCase();

        proposals.tell(it.offered());

        var toDoctor = mailbox.await(it.doctorAccount(), 1).getFirst();
        assertThat(toDoctor.getSubject()).isEqualTo("Une mission vous est proposée");
        assertThat(((InternetAddress) toDoctor.getFrom()[0]).getPersonal()).isEqualTo("Relève");
        assertThat(text(toDoctor))
                .contains("Bonjour Dr Anne Test")
                .contains("Renfort du mardi\nMaison de santé des Coëvrons, à Évron")
                .contains("3 mardis, matin, du 5 au 19 janvier 2027")
                .contains("avant le mardi 24 novembre 2099 à 18\u00a0h\u00a030")
                .contains("http://127.0.0.1:8080/propositions/" + it.proposal())
                .contains("Choisir les courriels que je reçois\nhttp://127.0.0.1:8080/mes-messages#courriels")
                .doesNotContain("Mairie", "02 43");
        assertThat(html(toDoctor))
                .contains("<html lang=\"fr\">")
                .contains("<li>3 mardis, matin, du 5 au 19 janvier 2027</li>")
                .contains("href=\"http://127.0.0.1:8080/mes-messages#courriels\"")
                .contains("href=\"http://127.0.0.1:8080/propositions/" + it.proposal() + "\"");
        var toHost = mailbox.await(it.hostAccount(), 1).getFirst();
        assertThat(text(toHost)).contains("Bonjour Mairie d’Évron").doesNotContain("Anne Test", "02 43");
    }

    @Test
    void gives_each_side_the_others_contact_once_both_agreed() throws Exception {
        var it = knownCase();

        proposals.tell(it.agreed());

        assertThat(text(mailbox.await(it.doctorAccount(), 1).getFirst()))
                .contains("Mairie d’Évron", it.hostAccount() + "@exemple.test", "02 43 00 00 00");
        assertThat(html(mailbox.await(it.hostAccount(), 1).getFirst()))
                .contains("Dr Anne Test", it.doctorAccount() + "@exemple.test");
        assertThat(profile.readersOf(it.doctor())).containsOnly("municipality " + it.hostAccount());
        assertThat(profile.readersOf(it.vacancy())).containsOnly("practitioner " + it.doctorAccount());
    }

    /** What people type comes as JSON: here with its escapes. */
    @Test
    void shows_what_people_typed_as_text_and_takes_no_header_from_it() throws Exception {
        var it = Case.fresh();
        String typed = "<img src=x onerror=alert(1)>\\r\\nBcc: autre@exemple.test\\r\\n\\r\\n</p><a href='http://x'>";
        profile.knowsDoctor(it.doctor(), "Dr Anne " + typed, it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie " + typed, it.hostAccount());
        profile.knowsTitle(it.vacancy(), "Renfort " + typed);

        proposals.tell(it.agreed());

        for (String account : List.of(it.doctorAccount(), it.hostAccount())) {
            var mail = mailbox.await(account, 1).getFirst();
            assertThat(html(mail)).contains("&lt;img").doesNotContain("<img", "<a href='http");
            assertThat(text(mail)).contains("<img src=x onerror=alert(1)>");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getSubject()).doesNotContain("\n", "\r", "img");
        }
    }

    @Test
    void tells_both_sides_when_the_doctor_declines() throws Exception {
        var it = knownCase();

        proposals.tell(it.offered());
        proposals.tell(it.declinedBy(ProposalEvent.Party.DOCTOR));

        assertTold(it.doctorAccount(), "Votre réponse est enregistrée", "Vous avez décliné cette proposition.");
        assertTold(it.hostAccount(), "Le médecin n’a pas pu accepter", "nous cherchons un autre médecin");
    }

    @Test
    void tells_a_doctor_kindly_that_another_was_quicker() throws Exception {
        var it = knownCase();

        proposals.tell(it.offered());
        proposals.tell(it.superseded());

        assertTold(it.doctorAccount(), "Un confrère a répondu un peu avant vous", "Merci d’avoir été là.");
    }

    @Test
    void tells_a_host_why_a_mission_falls_that_nobody_called_off() throws Exception {
        var it = knownCase();

        proposals.tell(it.endedAsTheDoctorLeft());

        assertThat(text(mailbox.await(it.hostAccount(), 1).getFirst()))
                .contains("Cette mission n’aura pas lieu. Le médecin n’est plus volontaire dans Relève.");
    }

    @Test
    void tells_both_sides_when_the_host_declines() throws Exception {
        var it = knownCase();

        proposals.tell(it.offered());
        proposals.tell(it.declinedBy(ProposalEvent.Party.HOST));

        assertTold(it.doctorAccount(), "La proposition n’a pas abouti", "Vos demi-journées sont de nouveau libres");
        assertTold(it.hostAccount(), "Votre réponse est enregistrée", "tant qu’il reste publié");
    }

    @Test
    void tells_both_sides_when_an_offer_is_withdrawn() throws Exception {
        var it = knownCase();

        proposals.tell(it.offered());
        proposals.tell(it.withdrawn());

        assertTold(it.doctorAccount(), "La proposition est retirée", "nous cherchons une autre mission pour vos jours");
        assertTold(it.hostAccount(), "La proposition est retirée", "nous cherchons un autre médecin");
    }

    /** The second mail to somebody, in text and HTML, without a word of who the other side is. */
    private void assertTold(String account, String subject, String sentence) throws Exception {
        var mail = mailbox.await(account, 2).getLast();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(text(mail))
                .contains("Bonjour ", "Renfort du mardi", sentence)
                .doesNotContain("02 43");
        assertThat(html(mail)).contains("<html lang=\"fr\">", sentence).doesNotContain("02 43");
    }

    @Test
    void writes_to_a_doctor_in_their_language() throws Exception {
        var it = knownCase();
        profile.knowsEnglishDoctor(it.doctor(), "Dr Ann Test", it.doctorAccount());

        proposals.tell(it.offered());

        var mail = mailbox.await(it.doctorAccount(), 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("A mission is proposed to you");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(text(mail))
                .contains("Dear Dr Ann Test,", "3 Tuesdays, morning, from 5 to 19 January 2027", "at 18:30");
        assertThat(html(mail)).contains("<html lang=\"en\">");
    }

    @Test
    void tells_both_sides_what_becomes_of_their_placement() throws Exception {
        var it = knownCase();

        proposals.tell(it.agreed());
        mailbox.await(it.doctorAccount(), 1);
        proposals.tell(it.signedByHost());
        proposals.tell(it.confirmed());

        var toDoctor = mailbox.await(it.doctorAccount(), 4);
        assertThat(subjects(toDoctor))
                .contains("Votre hôte a signé le contrat", "Votre mission est confirmée", "Pour votre agenda");
        assertThat(text(toDoctor.get(1))).contains("3 mardis, matin, du 5 au 19 janvier 2027");
        assertThat(subjects(mailbox.await(it.hostAccount(), 3))).contains("La venue du médecin est confirmée");
    }

    @Test
    void asks_the_team_of_the_region_when_nobody_decided() throws Exception {
        var it = knownCase();

        proposals.tell(it.escalated());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of("coordination"))
                        .anyMatch(
                                mail -> subjects(List.of(mail)).contains("Une proposition n’a pas été relue à temps")));
        assertThat(text(mailbox.of("coordination").getLast()))
                .contains("Bonjour à toute l’équipe de coordination,", "http://127.0.0.1:8080/coordination")
                .doesNotContain("mes-messages");
    }

    @Test
    void warns_a_doctor_of_a_paper_that_runs_out() throws Exception {
        var it = knownCase();

        proposals.tell(new PaperEvent.Expires(
                it.doctor(),
                Instant.parse("2026-11-21T08:00:00Z"),
                PaperEvent.Paper.INSURANCE,
                LocalDate.of(2026, 12, 21),
                30));

        var mail = mailbox.await(it.doctorAccount(), 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Votre assurance se termine bientôt");
        assertThat(text(mail))
                .contains("valable jusqu’au lundi 21 décembre 2026.", "http://127.0.0.1:8080/medecin/dossier")
                .doesNotContain("demi-journée", "Évron");
        assertThat(html(mail)).contains("Mettre mon dossier à jour").doesNotContain("<li>");
    }

    @Test
    void tells_a_doctor_that_the_papers_are_verified_and_which_is_wanted_again() throws Exception {
        var it = knownCase();
        var at = Instant.parse("2026-11-21T08:00:00Z");

        proposals.tell(new PaperEvent.Attested(it.doctor(), at));
        var verified = mailbox.await(it.doctorAccount(), 1).getFirst();
        proposals.tell(new PaperEvent.Refused(it.doctor(), at.plusSeconds(1), PaperEvent.Paper.INSURANCE));
        var wanted = mailbox.await(it.doctorAccount(), 2).getLast();

        assertThat(verified.getSubject()).isEqualTo("Vos documents sont vérifiés");
        assertThat(wanted.getSubject()).isEqualTo("Votre attestation d’assurance est à déposer de nouveau");
        assertThat(text(wanted)).contains("http://127.0.0.1:8080/medecin/dossier");
        assertThat(html(wanted)).contains("Mettre mon dossier à jour");
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }
}
