/** Child processes that leave nothing behind: pid files, readiness, orderly and disorderly ends. */
@NullMarked
package fr.releve.localstack.process;

import org.jspecify.annotations.NullMarked;
