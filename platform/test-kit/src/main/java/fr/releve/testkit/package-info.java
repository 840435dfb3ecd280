/** What the tests of every service share: real parts, signed tokens, caught mails, the floor rules. */
@NullMarked
package fr.releve.testkit;

import org.jspecify.annotations.NullMarked;
