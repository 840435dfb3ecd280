/** Connections between parts that run through this process, where they can be cut, delayed and refused. */
@NullMarked
package fr.releve.localstack.wire;

import org.jspecify.annotations.NullMarked;
