/** What is to be done at a certain time: kept in the database, done once however many copies run. */
@NullMarked
package fr.releve.matching.deadline;

import org.jspecify.annotations.NullMarked;
