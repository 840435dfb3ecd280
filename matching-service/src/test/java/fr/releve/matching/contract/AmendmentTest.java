package fr.releve.matching.contract;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.security.Roles;
import fr.releve.matching.Fixtures;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contact.Contacts.Reader;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.SeededRules;
import fr.releve.testkit.PdfUa;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The amendment that an extension makes of a contract. */
class AmendmentTest {

    private static final Instant EXTENDED = Instant.parse("2026-12-01T13:15:30.123456Z");
    private static final HalfDays MORE = HalfDays.of(new HalfDay(TUESDAY.plusDays(7), HalfDay.Part.AM));

    private static final Reader READER = new Reader("a-doctor", Roles.PRACTITIONER);

    private static final Parties PARTIES = new Parties() {
        @Override
        public Doctor doctor(UUID practitionerId, Reader reader) {
            return new Doctor(
                    "Éloïse Lefèvre",
                    "10009000013",
                    "DEMO-53-1",
                    LocalDate.of(2027, 4, 30),
                    LocalDate.of(2027, 12, 31));
        }

        @Override
        public Host host(UUID vacancyId, long termsVersion, Reader reader) {
            return new Host("Mairie de Laval", "Renfort", "Maison de santé", "Laval", "95 % des honoraires", null);
        }

        @Override
        public void noteReading(UUID practitionerId, UUID vacancyId, Reader reader) {
            throw new UnsupportedOperationException("an amendment that is made is noted as it is made");
        }
    };

    private static byte[] pdf(boolean student, HalfDays all) {
        var contract = Assignments.of(Fixtures.pair().common(DAY), MissionKind.REPLACEMENT, student);
        var it = new MakeContract.Amendment(
                Assignments.extended(contract, all, new Assignment.Amended(null, false)),
                DAY,
                "0123456789abcdef",
                EXTENDED);
        return new MakeContract(PARTIES)
                .amendment(it, new UUID(0, 1), new UUID(0, 2), SeededRules.book(), READER)
                .pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void says_which_contract_goes_on_until_when_and_on_which_half_days_and_no_others() throws IOException {
        assertThat(text(pdf(false, DAY.or(MORE))))
                .contains("Avenant de prolongation", "Éloïse Lefèvre", "Mairie de Laval")
                .contains("0123456789abcdef", "ont signé le 23 novembre 2026")
                .contains("convenue jusqu’au 1er décembre 2026, va jusqu’au 8 décembre 2026")
                .contains("1 demi-journée s’ajoute", "mardi 8 décembre 2026, matin")
                .contains("délai de 1 mois après la signature")
                .doesNotContain("mardi 1er décembre 2026, matin", "étudiant");
        assertThat(text(pdf(true, DAY.or(MORE)))).contains("par un étudiant dure 3 mois au plus");
    }

    @Test
    void is_a_pdf_for_screen_readers() {
        assertThat(PdfUa.breaches(pdf(false, DAY.or(MORE)))).isEmpty();
    }

    @Test
    void the_same_extension_has_the_same_bytes_and_another_one_has_not() {
        assertThat(pdf(false, DAY.or(MORE))).isEqualTo(pdf(false, DAY.or(MORE)));
        assertThat(pdf(false, DAY.or(MORE))).isNotEqualTo(pdf(false, DAY.or(Fixtures.day(TUESDAY.plusDays(7)))));
    }
}
