package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows the name of a short form.
 *
 * @param field where it was given, such as {@code --schedule}
 * @param usage the form, for messages
 * @param text what stands after the first colon; empty if there is no colon
 * @param depth how many schedules or targets this one is nested in
 */
public record Arguments(String field, String usage, Optional<String> text, int depth) {
    /**
     * The numbers given, of which the first {@code required} must be; those left out at the end take their defaults.
     *
     * @param defaults of the numbers after the required ones
     */
    List<Rational> numbers(int required, Rational... defaults) {
        List<Rational> given = text.map(list -> Numbers.rationals(field, list)).orElse(List.of());
        int most = required + defaults.length;
        if (given.size() < required || given.size() > most) {
            String range = required == most ? "" + most : required + " to " + most;
            throw new InputException(field, text.orElse(""), usage + " with " + range + " numbers");
        }
        List<Rational> all = new ArrayList<>(given);
        for (int i = given.size(); i < most; i++) {
            all.add(defaults[i - required]);
        }
        return all;
    }

    /** The text after the colon, which must be there. */
    String required() {
        return text.filter(t -> !t.isBlank()).orElseThrow(() -> new InputException(field, "", usage));
    }

    /** A schedule within this one. */
    ScheduleFamily nested(String shortForm) {
        return ScheduleSyntax.parse(field, shortForm, depth + 1);
    }

    /** A target within this one. */
    Target nestedTarget(String shortForm) {
        return TargetSyntax.parse(field, shortForm, depth + 1);
    }
}
