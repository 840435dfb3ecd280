/** What people were told is done, held against what lies in the databases, on the topics and in the mailbox once all is over. */
@NullMarked
package fr.releve.acceptance.chaos.reckoning;

import org.jspecify.annotations.NullMarked;
