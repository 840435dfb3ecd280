/** The needs that suit a doctor, for their spouse, over HTTP. */
@NullMarked
package fr.releve.matching.partner.web;

import org.jspecify.annotations.NullMarked;
