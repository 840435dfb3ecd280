package fr.releve.profile.vacancy.web;

import fr.releve.profile.availability.web.RuleBody;
import fr.releve.profile.language.Language;
import fr.releve.profile.mission.MissionKind;
import fr.releve.profile.mission.Specialty;
import fr.releve.profile.vacancy.Need;
import fr.releve.profile.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as anybody sees it.
 *
 * @param status whether it was closed or given up is for those who manage it only; for others it is closed
 * @param expired every half-day that it wants is past
 * @param host for those who manage it only, as {@code replaced} is
 * @param language in which the host is written to; for those who manage it only
 */
record VacancyView(
        UUID id,
        long version,
        Vacancy.Status status,
        boolean expired,
        MissionKind kind,
        Specialty specialty,
        String territory,
        String commune,
        PracticeBody practice,
        String title,
        String description,
        WantedView wanted,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housingOffered,
        PayBody pay,
        Need.Urgency urgency,
        @Nullable Instant publishedAt,
        @Nullable HostBody host,
        @Nullable Language language,
        @Nullable ReplacedBody replaced) {

    static VacancyView of(Vacancy vacancy, boolean withHost, LocalDate today) {
        var it = vacancy.need();
        return new VacancyView(
                vacancy.id(),
                vacancy.version(),
                withHost || !vacancy.isOver() ? vacancy.status() : Vacancy.Status.CLOSED,
                vacancy.isExpired(today),
                it.kind(),
                it.specialty(),
                vacancy.territory(),
                it.commune(),
                PracticeBody.of(it.practice()),
                it.title(),
                it.description(),
                WantedView.of(it),
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                it.housingOffered(),
                PayBody.of(it.pay()),
                it.urgency(),
                vacancy.publishedAt().orElse(null),
                withHost ? HostBody.of(it.host()) : null,
                withHost ? vacancy.language() : null,
                withHost && it.replaced() != null ? ReplacedBody.of(it.replaced()) : null);
    }

    /** @param halfDays what the rules come to, ascending: {@code 2026-12-01:AM} */
    record WantedView(List<RuleBody> rules, List<String> halfDays) {

        static WantedView of(Need it) {
            return new WantedView(
                    it.wanted().rules().stream().map(RuleBody::of).toList(),
                    it.wanted().halfDays().stream().map(String::valueOf).toList());
        }
    }
}
