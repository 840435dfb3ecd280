@NullMarked
package fr.releve.acceptance.instance;

import org.jspecify.annotations.NullMarked;
