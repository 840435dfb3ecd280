/** What Relève keeps of who is logged in, to be read and to be taken away. */
@NullMarked
package fr.releve.gateway.owndata;

import org.jspecify.annotations.NullMarked;
