package fr.releve.gateway.shell;

import io.quarkus.qute.TemplateExtension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the API in French, for lists to choose from and for reading. */
@TemplateExtension
public final class Labels {

    public static final Map<String, String> KINDS = ordered(
            "REINFORCEMENT", "Renfort ponctuel",
            "REPLACEMENT", "Remplacement",
            "ADVANCED_CONSULTATION", "Consultations avancées",
            "HANDOVER", "Transmission d’activité",
            "SALARIED_SESSION", "Vacation salariée",
            "COLLABORATION", "Collaboration",
            "ASSISTANTSHIP", "Assistanat",
            "SETTLEMENT", "Installation");

    public static final Map<String, String> CATEGORIES = ordered(
            "YOUNG_RETIREE", "Jeune retraité, toujours inscrit à l’Ordre",
            "LOCUM", "Remplaçant thésé",
            "INTERN", "Interne avec licence de remplacement",
            "JUNIOR_DOCTOR", "Docteur junior",
            "FACILITATOR", "Médecin facilitateur");

    public static final Map<String, String> SPECIALTIES = ordered(
            "GENERAL_PRACTICE", "Médecine générale",
            "ALLERGOLOGY", "Allergologie",
            "ANAESTHESIOLOGY", "Anesthésie-réanimation",
            "CARDIOLOGY", "Cardiologie",
            "DERMATOLOGY", "Dermatologie",
            "EMERGENCY_MEDICINE", "Médecine d’urgence",
            "ENDOCRINOLOGY", "Endocrinologie",
            "GASTROENTEROLOGY", "Gastro-entérologie",
            "GERIATRICS", "Gériatrie",
            "GYNAECOLOGY", "Gynécologie",
            "NEPHROLOGY", "Néphrologie",
            "NEUROLOGY", "Neurologie",
            "ONCOLOGY", "Oncologie",
            "OPHTHALMOLOGY", "Ophtalmologie",
            "OTOLARYNGOLOGY", "ORL",
            "PAEDIATRICS", "Pédiatrie",
            "PNEUMOLOGY", "Pneumologie",
            "PSYCHIATRY", "Psychiatrie",
            "PUBLIC_HEALTH", "Santé publique",
            "RADIOLOGY", "Radiologie",
            "REHABILITATION", "Médecine physique et de réadaptation",
            "RHEUMATOLOGY", "Rhumatologie",
            "SURGERY", "Chirurgie",
            "UROLOGY", "Urologie");

    private Labels() {}

    public static String kindLabel(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    public static String specialtyLabel(String specialty) {
        return SPECIALTIES.getOrDefault(specialty, specialty);
    }

    public static String categoryLabel(String category) {
        return CATEGORIES.getOrDefault(category, category);
    }

    /** Names and labels by turns, kept in this order. */
    public static Map<String, String> ordered(String... namesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < namesAndLabels.length; i += 2) {
            labels.put(namesAndLabels[i], namesAndLabels[i + 1]);
        }
        return Collections.unmodifiableMap(labels);
    }
}
