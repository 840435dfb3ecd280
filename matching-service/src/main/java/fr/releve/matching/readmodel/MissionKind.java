package fr.releve.matching.readmodel;

/** What a vacancy asks for. */
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
