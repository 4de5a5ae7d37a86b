package kr.stability.reporting.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text looks like something and is at most {@link #max} code points long. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    /** Greatest length in code points. */
    int max() default 200;

    /** Id of the rule that was broken; the validator replaces it by the exact one. */
    String message() default "text-blank";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Checks one text; the message of the violation is the id of the broken rule. */
    class Validator implements ConstraintValidator<PlainText, String> {
        private int max;

        @Override
        public void initialize(PlainText rule) {
            max = rule.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (text.codePointCount(0, text.length()) > max) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("text-too-long").addConstraintViolation();
                return false;
            }
            return !TextRule.looksBlank(text);
        }
    }
}
