package fr.releve.profile.mission;

/** The specialties in which a doctor may be registered and a vacancy may ask. */
public enum Specialty {
    GENERAL_PRACTICE,
    ALLERGOLOGY,
    ANAESTHESIOLOGY,
    CARDIOLOGY,
    DERMATOLOGY,
    EMERGENCY_MEDICINE,
    ENDOCRINOLOGY,
    GASTROENTEROLOGY,
    GERIATRICS,
    GYNAECOLOGY,
    NEPHROLOGY,
    NEUROLOGY,
    ONCOLOGY,
    OPHTHALMOLOGY,
    OTOLARYNGOLOGY,
    PAEDIATRICS,
    PNEUMOLOGY,
    PSYCHIATRY,
    PUBLIC_HEALTH,
    RADIOLOGY,
    REHABILITATION,
    RHEUMATOLOGY,
    SURGERY,
    UROLOGY
}
