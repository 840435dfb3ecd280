/** Who stands behind a need and who shares it, without names, as the host and the coordinator see it. */
@NullMarked
package fr.releve.gateway.reserve;

import org.jspecify.annotations.NullMarked;
