package fr.releve.gateway.needs;

import fr.releve.gateway.neighbours.HalfDay;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Labels;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A need in words. */
public record NeedView(
        UUID id,
        String title,
        String description,
        String kind,
        String specialty,
        String place,
        String territory,
        String practice,
        String practiceDescription,
        List<HalfDay> halfDays,
        int doctorsPerHalfDay,
        int minimumBlock,
        boolean housing,
        String pay,
        boolean urgent,
        String status,
        boolean draft,
        boolean published,
        boolean paused) {

    public static NeedView of(Vacancy it, Places places) {
        String about = it.practice().description();
        return new NeedView(
                it.id(),
                it.title(),
                it.description(),
                Labels.kindLabel(it.kind()),
                Labels.specialtyLabel(it.specialty()),
                places.communeName(it.commune()),
                places.territoryName(it.territory()),
                it.practice().name(),
                about == null ? "" : about,
                it.wanted().halfDays(),
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                it.housingOffered(),
                pay(it.pay()),
                "URGENT".equals(it.urgency()),
                status(it),
                "DRAFT".equals(it.status()),
                "PUBLISHED".equals(it.status()),
                "PAUSED".equals(it.status()));
    }

    private static String pay(Vacancy.Pay pay) {
        String amount =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(pay.amount());
        return switch (pay.kind()) {
            case "FEE_SHARE" -> "Rétrocession " + amount + " %";
            case "PER_HALF_DAY" -> amount + " € par demi-journée";
            case "SALARY" -> amount + " € bruts par demi-journée, salariée";
            default -> amount;
        };
    }

    private static String status(Vacancy it) {
        if (it.expired()) {
            return "dates passées";
        }
        return switch (it.status()) {
            case "DRAFT" -> "brouillon";
            case "PUBLISHED" -> "publié";
            case "PAUSED" -> "suspendu";
            case "CLOSED" -> "clos";
            default -> it.status();
        };
    }
}
