/** The page that a mail's link leads to. */
@NullMarked
package fr.releve.notification.answer.web;

import org.jspecify.annotations.NullMarked;
