package fr.releve.profile.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Of a name or a title: no control character, as a tab or the end of a line is. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = OneLine.Validator.class)
public @interface OneLine {

    String SAID = "This is written on one line, without tabs or other control characters.";

    String message() default SAID;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Lets pass what is not said. */
    final class Validator implements ConstraintValidator<OneLine, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isOneLine(text);
        }

        public static boolean isOneLine(String text) {
            return text.chars().noneMatch(Character::isISOControl);
        }
    }
}
