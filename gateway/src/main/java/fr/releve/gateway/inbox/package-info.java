/** What an account was told, how often it wants to be written to, and the addresses of its calendar. */
@NullMarked
package fr.releve.gateway.inbox;

import org.jspecify.annotations.NullMarked;
