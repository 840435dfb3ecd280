/** What a process tells of its requests to who watches over it. */
@NullMarked
package fr.releve.kit.telemetry;

import org.jspecify.annotations.NullMarked;
