/** The four services of Relève, launched from what the build made. */
@NullMarked
package fr.releve.localstack.service;

import org.jspecify.annotations.NullMarked;
