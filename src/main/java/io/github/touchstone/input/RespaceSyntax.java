package io.github.touchstone.input;

import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.Respacing;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.Arrays;
import java.util.List;

/** Short forms of timestep spacings: {@code trailing:50}, {@code leading+1:50}, {@code linspace:50} or {@code 0,250,500}. */
public final class RespaceSyntax {
    /** The forms, for help and documentation. */
    public static final String USAGE =
            "leading[+k]:N, trailing:N, linspace:N or a list t1,t2,... of timesteps from 0 to T - 1";

    private static final List<String> NAMES = List.of("leading", "trailing", "linspace");

    private RespaceSyntax() {}

    /** Reads a spacing with its count, or a list. Throws {@link InputException}. */
    public static Respacing parse(String field, String text) {
        int colon = text.indexOf(':');
        TimestepSpacing spacing = spacing(field, colon < 0 ? text : text.substring(0, colon));
        if (spacing.onlySteps().isPresent() != colon < 0) {
            throw new InputException(field, text, USAGE);
        }
        return new Respacing(
                spacing,
                colon < 0 ? spacing.onlySteps().getAsInt() : Numbers.count(field, text.substring(colon + 1), 1));
    }

    /** Reads {@code <spacing>:T:<schedule>}. */
    static ScheduleFamily schedule(Arguments a) {
        String[] parts = a.required().split(":", 3);
        if (parts.length < 3) {
            throw new InputException(a.field(), a.required(), a.usage());
        }
        return new Respaced(a.nested(parts[2]), Numbers.count(a.field(), parts[1], 1), spacing(a.field(), parts[0]));
    }

    private static TimestepSpacing spacing(String field, String text) {
        try {
            if (text.matches("\\d.*")) {
                return new TimestepSpacing.Listed(Arrays.stream(text.split(",", -1))
                        .map(t -> Numbers.count(field, t, 0))
                        .toList());
            }
            if (text.startsWith("leading+")) {
                return new TimestepSpacing.Leading(Numbers.count(field, text.substring("leading+".length()), 0));
            }
        } catch (InvalidScheduleException e) {
            throw InputException.rejected(field, e);
        }
        return switch (text) {
            case "leading" -> new TimestepSpacing.Leading(0);
            case "trailing" -> new TimestepSpacing.Trailing();
            case "linspace" -> new TimestepSpacing.Linspace();
            default -> throw InputException.unknown(field, "timestep spacing", text, NAMES);
        };
    }
}
