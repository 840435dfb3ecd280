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
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address to which our mail can write: in ASCII up to its domain, which may have accents. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = MailAddress.Validator.class)
public @interface MailAddress {

    /** RFC 5321, as counted by RFC 3696's erratum 1690. */
    int LONGEST = 254;

    String TOO_LONG = "An e-mail address has 254 characters at most.";
    String NONE = "This is no e-mail address.";
    String NOT_PLAIN =
            "Before the @ there are no accents or signs of other alphabets: Relève cannot write to such an address.";

    String message() default NONE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Lets pass what is not said and what is too long, which other constraints are for. */
    final class Validator implements ConstraintValidator<MailAddress, String> {

        /** RFC 5322's dot-atom, with the letters of other alphabets that are refused with a sentence of their own. */
        private static final String ATOM = "[^\\s\\p{Cntrl}()<>\\[\\]:;@\\\\,.\"]+";

        private static final String LABEL = "[\\p{L}\\p{M}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
        private static final Pattern LOCAL = Pattern.compile("(?=.{1,64}$)" + ATOM + "(\\." + ATOM + ")*");
        private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

        @Override
        public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
            if (address == null || address.isBlank() || address.length() > LONGEST) {
                return true;
            }
            var refusal = refusal(address);
            refusal.ifPresent(said -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(said).addConstraintViolation();
            });
            return refusal.isEmpty();
        }

        /**
         * @param address of {@link #LONGEST} characters at most
         * @return what is said of one that is refused
         */
        public static Optional<String> refusal(String address) {
            int at = address.lastIndexOf('@');
            String local = address.substring(0, Math.max(at, 0));
            if (!LOCAL.matcher(local).matches() || !isDomain(address.substring(at + 1))) {
                return Optional.of(NONE);
            }
            return StandardCharsets.US_ASCII.newEncoder().canEncode(local) ? Optional.empty() : Optional.of(NOT_PLAIN);
        }

        private static boolean isDomain(String domain) {
            if (!DOMAIN.matcher(domain).matches()) {
                return false;
            }
            try {
                return !IDN.toASCII(domain).isEmpty();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
