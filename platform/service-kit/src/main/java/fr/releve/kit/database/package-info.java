/** What the database says when it does not do what it was asked. */
@NullMarked
package fr.releve.kit.database;

import org.jspecify.annotations.NullMarked;
