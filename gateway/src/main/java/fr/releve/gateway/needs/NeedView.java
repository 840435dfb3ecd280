package fr.releve.gateway.needs;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
    private static final Map<Language, DecimalFormat> AMOUNTS = Stream.of(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    it -> it, it -> new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(it.locale()))));

    public static NeedView of(Vacancy it, Places places) {
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
                it.wanted().halfDays(),
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
        DecimalFormat amounts = (DecimalFormat)
                Objects.requireNonNull(AMOUNTS.get(Language.current())).clone();
        return Wording.with("paid." + pay.kind(), amounts.format(pay.amount()));
    }

    /** A draft stays one, whatever its dates: it was never published. */
    private static String status(Vacancy it) {
        return Wording.orCode("vacancy", it.expired() && !it.isDraft() ? "expired" : it.status());
    }
}
