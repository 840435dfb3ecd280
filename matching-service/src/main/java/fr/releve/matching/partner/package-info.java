/** Where a doctor could go, for the spouse with whom they look for work together; no plan and no answer to anybody else reads it. */
@NullMarked
package fr.releve.matching.partner;

import org.jspecify.annotations.NullMarked;
