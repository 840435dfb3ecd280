/** Where doctors work: proposals to answer, half-days to offer, their file. */
@NullMarked
package fr.releve.gateway.doctor;

import org.jspecify.annotations.NullMarked;
