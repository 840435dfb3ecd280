/** What a service keeps of an account, told to the account in one answer. */
@NullMarked
package fr.releve.kit.owndata;

import org.jspecify.annotations.NullMarked;
