/** Drawings and outlines of communes, territories and needs, made from the communes' positions. */
@NullMarked
package fr.releve.gateway.map;

import org.jspecify.annotations.NullMarked;
