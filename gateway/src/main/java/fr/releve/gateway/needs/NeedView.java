package fr.releve.gateway.needs;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A need in words.
 *
 * @param commune INSEE code
 * @param siren of the territory
 * @param setting what kind of practice it is; empty if nobody has said
 * @param left how much of what is ahead can still be had, in words; empty where it is all of it, or nothing
 */
public record NeedView(
        UUID id,
        String title,
        String description,
        String kind,
        String specialty,
        String place,
        String commune,
        String siren,
        String territory,
        String practice,
        String practiceDescription,
        String setting,
        List<HalfDay> halfDays,
        String left,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housing,
        String pay,
        boolean urgent,
        String status,
        boolean expired,
        boolean draft,
        boolean published,
        boolean paused) {

    /** To be copied by each use, as a format is of one thread. */
    private static final Map<Language, DecimalFormat> AMOUNTS = formats("#,##0.##");

    /** Of euros that are not whole. */
    private static final Map<Language, DecimalFormat> WITH_CENTS = formats("#,##0.00");

    private static final String SHARE = "FEE_SHARE";

    private static Map<Language, DecimalFormat> formats(String pattern) {
        return Stream.of(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        it -> it, it -> new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(it.locale()))));
    }

    /** With every half-day that it asks for. */
    public static NeedView of(Vacancy it, Places places) {
        return of(it, it.wanted().halfDays(), "", places);
    }

    /**
     * As it concerns those who could come: with the half-days that can still be had; where there are none, with what is ahead, or was.
     *
     * @param now time of Paris
     */
    public static NeedView sought(Vacancy it, Places places, LocalDateTime now) {
        List<HalfDay> ahead = it.ahead(now);
        List<HalfDay> sought = it.sought(now);
        if (ahead.isEmpty()) {
            return of(it, places);
        }
        return sought.isEmpty() || sought.size() == ahead.size()
                ? of(it, ahead, "", places)
                : of(
                        it,
                        sought,
                        Wording.with("vacancy.left", Words.counted(sought.size(), "halfDay"), ahead.size()),
                        places);
    }

    private static NeedView of(Vacancy it, List<HalfDay> halfDays, String left, Places places) {
        String about = it.practice().description();
        String setting = it.practice().setting();
        return new NeedView(
                it.id(),
                it.title(),
                it.description(),
                Labels.kindLabel(it.kind()),
                Labels.specialtyLabel(it.specialty()),
                places.communeName(it.commune()),
                it.commune(),
                it.territory(),
                places.territoryName(it.territory()),
                it.practice().name(),
                about == null ? "" : about,
                setting == null ? "" : Labels.settingLabel(setting),
                halfDays,
                left,
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                it.housingOffered(),
                pay(it.pay()),
                "URGENT".equals(it.urgency()),
                status(it),
                it.expired(),
                "DRAFT".equals(it.status()),
                "PUBLISHED".equals(it.status()),
                "PAUSED".equals(it.status()));
    }

    /** Closed or given up. */
    public boolean over() {
        return !draft && !published && !paused;
    }

    private static String pay(Vacancy.Pay pay) {
        boolean cents =
                !pay.kind().equals(SHARE) && pay.amount().stripTrailingZeros().scale() > 0;
        DecimalFormat amounts =
                (DecimalFormat) Objects.requireNonNull((cents ? WITH_CENTS : AMOUNTS).get(Language.current()))
                        .clone();
        return Wording.with("paid." + pay.kind(), amounts.format(pay.amount()));
    }

    /** A draft stays one, whatever its dates: it was never published. */
    private static String status(Vacancy it) {
        return Wording.orCode("vacancy", it.expired() && !it.isDraft() ? "expired" : it.status());
    }
}
