/** A mail server that keeps what it receives on disk and shows it on a page. */
@NullMarked
package fr.releve.localstack.mail;

import org.jspecify.annotations.NullMarked;
