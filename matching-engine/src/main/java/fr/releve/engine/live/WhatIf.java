package fr.releve.engine.live;

/**
 * What an event would do.
 *
 * @param change of the plan
 * @param gain of the objective, in points; below zero for a loss
 */
public record WhatIf(PlanChange change, long gain) {}
