package fr.releve.profile.mission;

/** What a vacancy asks for, in the words of the glossary. */
public enum MissionKind {
    REINFORCEMENT,
    REPLACEMENT,
    ADVANCED_CONSULTATION,
    HANDOVER,
    SETTLEMENT,
    COLLABORATION,
    ASSISTANTSHIP,
    SALARIED_SESSION
}
