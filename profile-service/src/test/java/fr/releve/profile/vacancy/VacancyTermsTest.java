package fr.releve.profile.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.NotFound;
import fr.releve.profile.availability.Timetable;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Setting;
import fr.releve.profile.mission.Specialty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What doctor and host say yes to has a version of its own. */
class VacancyTermsTest {

    private static final UUID PRACTICE = UUID.randomUUID();
    private static final Pay PAY = pay(Pay.Kind.FEE_SHARE, "85");

    private final Vacancy vacancy = Vacancy.draft(
            UUID.randomUUID(),
            "mayor",
            "200042182",
            need(MissionKind.REINFORCEMENT, "53271", PRACTICE, "MSP", false, PAY, "Renfort"),
            Instant.EPOCH);

    private static Pay pay(Pay.Kind kind, String amount) {
        return new Pay(kind, new BigDecimal(amount));
    }

    private static Need need(
            MissionKind kind, String commune, UUID practice, String name, boolean housing, Pay pay, String title) {
        return need(kind, commune, new Practice(practice, name, "", null), housing, pay, title);
    }

    private static Need need(
            MissionKind kind, String commune, Practice practice, boolean housing, Pay pay, String title) {
        return new Need(
                kind,
                Specialty.GENERAL_PRACTICE,
                commune,
                practice,
                title,
                "",
                Timetable.parse(List.of("2027-01-05:AM")),
                1,
                1,
                housing,
                pay,
                Need.Urgency.NORMAL,
                new Host("Mairie", "mairie@test.releve.example", null),
                null);
    }

    private long after(Need need) {
        vacancy.describe("200042182", need);
        return vacancy.termsVersion();
    }

    @Test
    void each_of_them_raises_it_once() {
        assertThat(vacancy.termsVersion()).isZero();
        var kind = MissionKind.REPLACEMENT;
        assertThat(after(need(kind, "53271", PRACTICE, "MSP", false, PAY, "Renfort")))
                .isEqualTo(1);
        assertThat(after(need(kind, "53147", PRACTICE, "MSP", false, PAY, "Renfort")))
                .isEqualTo(2);
        assertThat(after(need(kind, "53147", PRACTICE, "Cabinet", false, PAY, "Renfort")))
                .isEqualTo(3);
        var other = UUID.randomUUID();
        assertThat(after(need(kind, "53147", other, "Cabinet", false, PAY, "Renfort")))
                .isEqualTo(4);
        assertThat(after(need(kind, "53147", other, "Cabinet", true, PAY, "Renfort")))
                .isEqualTo(5);
        var less = pay(Pay.Kind.FEE_SHARE, "84.99");
        assertThat(after(need(kind, "53147", other, "Cabinet", true, less, "Renfort")))
                .isEqualTo(6);
        var euros = pay(Pay.Kind.PER_HALF_DAY, "84.99");
        assertThat(after(need(kind, "53147", other, "Cabinet", true, euros, "Renfort")))
                .isEqualTo(7);
        assertThat(after(need(kind, "53147", other, "Cabinet", true, euros, "Renfort")))
                .isEqualTo(7);
    }

    @Test
    void the_same_sum_written_otherwise_another_title_what_kind_of_practice_it_is_and_a_pause_do_not() {
        var same = pay(Pay.Kind.FEE_SHARE, "85.00");
        assertThat(after(need(MissionKind.REINFORCEMENT, "53271", PRACTICE, "MSP", false, same, "Autre titre")))
                .isZero();
        var told = new Practice(PRACTICE, "MSP", "", Setting.MSP);
        assertThat(after(need(MissionKind.REINFORCEMENT, "53271", told, false, PAY, "Renfort")))
                .isZero();
        vacancy.publish(Instant.EPOCH, java.time.LocalDate.EPOCH);
        vacancy.pause();
        assertThat(vacancy.termsVersion()).isZero();
        assertThat(vacancy.version()).isEqualTo(5);
    }

    @Test
    void those_that_both_agreed_to_are_kept_and_have_their_number_again_when_they_come_back() {
        var agreed = need(MissionKind.REINFORCEMENT, "53271", PRACTICE, "MSP", false, PAY, "Renfort");
        var less = need(MissionKind.REINFORCEMENT, "53147", PRACTICE, "MSP", false, pay(Pay.Kind.FEE_SHARE, "70"), "");
        assertThat(after(less)).isEqualTo(1);

        assertThat(vacancy.terms(0)).isEqualTo(Terms.of(agreed));
        assertThat(vacancy.terms(1)).isEqualTo(Terms.of(less));
        assertThatThrownBy(() -> vacancy.terms(2)).isInstanceOf(NotFound.class);
        assertThat(after(agreed)).isZero();
        assertThat(after(less)).isEqualTo(1);
        assertThat(after(need(MissionKind.REINFORCEMENT, "53147", PRACTICE, "MSP", true, PAY, "")))
                .isEqualTo(2);
    }
}
