/** The parties of a contract, asked of profile-service. */
@NullMarked
package fr.releve.matching.contract.client;

import org.jspecify.annotations.NullMarked;
