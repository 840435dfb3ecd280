/** Where administrators keep watch: services, mails given up, rules. */
@NullMarked
package fr.releve.gateway.admin;

import org.jspecify.annotations.NullMarked;
