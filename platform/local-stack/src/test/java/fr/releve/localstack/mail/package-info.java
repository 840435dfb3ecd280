@NullMarked
package fr.releve.localstack.mail;

import org.jspecify.annotations.NullMarked;
