@NullMarked
package fr.releve.profile.document.web;

import org.jspecify.annotations.NullMarked;
