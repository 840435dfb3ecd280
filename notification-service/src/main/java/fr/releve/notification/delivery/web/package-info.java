/** The administrator's view of deliveries over HTTP. */
@NullMarked
package fr.releve.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
