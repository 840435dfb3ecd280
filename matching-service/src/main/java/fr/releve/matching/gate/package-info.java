/** Who may be placed where and when: each gate decides, none weighs. */
@NullMarked
package fr.releve.matching.gate;

import org.jspecify.annotations.NullMarked;
