/** Who may do what: one table, held against everything that answers. */
package fr.releve.acceptance.rights;
