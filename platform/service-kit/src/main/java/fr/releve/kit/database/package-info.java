/** How the database is asked, and what it says when it does not do it. */
@NullMarked
package fr.releve.kit.database;

import org.jspecify.annotations.NullMarked;
