/** Accounts at the identity server that end with the file of their person, or because none ever came of them. */
@NullMarked
package fr.releve.profile.account;

import org.jspecify.annotations.NullMarked;
