/** Papers that run out: watched day by day, told to the doctor in time. */
@NullMarked
package fr.releve.profile.expiry;

import org.jspecify.annotations.NullMarked;
