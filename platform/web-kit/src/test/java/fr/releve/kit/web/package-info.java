@NullMarked
package fr.releve.kit.web;

import org.jspecify.annotations.NullMarked;
