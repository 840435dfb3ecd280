/** Where the effects show: the topics and the mailbox. */
@NullMarked
package fr.releve.acceptance.watch;

import org.jspecify.annotations.NullMarked;
