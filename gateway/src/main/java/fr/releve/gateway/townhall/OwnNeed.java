package fr.releve.gateway.townhall;

import fr.releve.gateway.needs.NeedView;
import org.jspecify.annotations.Nullable;

/**
 * A need as its own town hall reads it.
 *
 * @param filling null of a draft, and while the matching does not say
 */
record OwnNeed(NeedView need, @Nullable Filling filling) {}
