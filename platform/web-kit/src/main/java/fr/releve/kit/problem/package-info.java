/** What a caller is told when a request cannot be met: RFC 9457 problems, one mapper for all. */
@NullMarked
package fr.releve.kit.problem;

import org.jspecify.annotations.NullMarked;
