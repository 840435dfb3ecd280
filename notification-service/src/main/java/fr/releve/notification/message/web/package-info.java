/** The reader's list of messages over HTTP. */
@NullMarked
package fr.releve.notification.message.web;

import org.jspecify.annotations.NullMarked;
