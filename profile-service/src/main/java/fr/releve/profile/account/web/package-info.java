/** An account that its owner has ended, over HTTP. */
@NullMarked
package fr.releve.profile.account.web;

import org.jspecify.annotations.NullMarked;
