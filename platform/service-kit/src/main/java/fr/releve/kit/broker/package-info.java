/** What a service needs of the broker in order to be ready. */
@NullMarked
package fr.releve.kit.broker;

import org.jspecify.annotations.NullMarked;
