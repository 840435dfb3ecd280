package fr.releve.acceptance.chaos.reckoning;

/**
 * What a spouse looks for.
 *
 * @param minutes by road at most
 * @param optedIn the matching may know of it
 */
public record Search(int minutes, boolean optedIn) {}
