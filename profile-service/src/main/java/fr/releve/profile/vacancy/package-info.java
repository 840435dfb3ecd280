/** What municipalities and practices need covered, from draft to closure. */
@NullMarked
package fr.releve.profile.vacancy;

import org.jspecify.annotations.NullMarked;
