/** The launcher from outside: its words, its processes, its end. */
package fr.releve.acceptance.launcher;
