package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;

/** The names of the API in words, for lists to choose from and for reading. */
@TemplateExtension
public final class Labels {

    private static final List<String> KINDS = List.of(
            "REINFORCEMENT",
            "REPLACEMENT",
            "ADVANCED_CONSULTATION",
            "HANDOVER",
            "SALARIED_SESSION",
            "COLLABORATION",
            "ASSISTANTSHIP",
            "SETTLEMENT");

    private static final List<String> SETTINGS = List.of("MSP", "HEALTH_CENTRE", "PRIVATE_PRACTICE", "HOSPITAL");

    private static final List<String> CATEGORIES =
            List.of("YOUNG_RETIREE", "LOCUM", "INTERN", "JUNIOR_DOCTOR", "FACILITATOR");

    private static final List<String> SPECIALTIES = List.of(
            "GENERAL_PRACTICE",
            "ALLERGOLOGY",
            "ANAESTHESIOLOGY",
            "CARDIOLOGY",
            "DERMATOLOGY",
            "EMERGENCY_MEDICINE",
            "ENDOCRINOLOGY",
            "GASTROENTEROLOGY",
            "GERIATRICS",
            "GYNAECOLOGY",
            "NEPHROLOGY",
            "NEUROLOGY",
            "ONCOLOGY",
            "OPHTHALMOLOGY",
            "OTOLARYNGOLOGY",
            "PAEDIATRICS",
            "PNEUMOLOGY",
            "PSYCHIATRY",
            "PUBLIC_HEALTH",
            "RADIOLOGY",
            "REHABILITATION",
            "RHEUMATOLOGY",
            "SURGERY",
            "UROLOGY");

    private Labels() {}

    /** By code, general practice first. */
    public static Map<String, String> specialties() {
        return Wording.choices("specialty", SPECIALTIES);
    }

    public static Map<String, String> kinds() {
        return Wording.choices("kind", KINDS);
    }

    /** Kinds of practice. */
    public static Map<String, String> settings() {
        return Wording.choices("setting", SETTINGS);
    }

    public static Map<String, String> categories() {
        return Wording.choices("category", CATEGORIES);
    }

    public static Map<String, String> credentials() {
        return Wording.choices("credential", List.of("REGISTRATION", "LICENCE"));
    }

    public static Map<String, String> pays() {
        return Wording.choices("pay", List.of("FEE_SHARE", "PER_HALF_DAY", "SALARY"));
    }

    public static String kindLabel(String kind) {
        return Wording.orCode("kind", kind);
    }

    public static String settingLabel(String setting) {
        return Wording.orCode("setting", setting);
    }

    public static String specialtyLabel(String specialty) {
        return Wording.orCode("specialty", specialty);
    }

    /**
     * What a coordinator vouches for, in the doctor's own case.
     *
     * @param paper CREDENTIAL or INSURANCE
     * @param credential the kind that the doctor has
     */
    public static String paperLabel(String paper, String credential) {
        return paper.equals("INSURANCE") ? Wording.of("paper.insurance") : Wording.orCode("credential", credential);
    }

    public static String categoryLabel(String category) {
        return Wording.orCode("category", category);
    }
}
