/** Where administrators keep watch: services and mails given up. */
@NullMarked
package fr.releve.gateway.admin;

import org.jspecify.annotations.NullMarked;
