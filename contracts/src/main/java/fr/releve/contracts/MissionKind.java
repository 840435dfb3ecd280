package fr.releve.contracts;

/** What a vacancy asks for, in the words of docs/glossaire.md. */
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
