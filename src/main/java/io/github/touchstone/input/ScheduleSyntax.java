package io.github.touchstone.input;

import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.Optional;

/** Short forms of schedules, such as {@code linear:1e-4,0.02} (spec SCH-19). */
public final class ScheduleSyntax {
    /** How often forms that take a schedule may be nested; two are all that makes sense. */
    private static final int MAX_DEPTH = 8;

    /** Makes the family. */
    @FunctionalInterface
    public interface Reader {
        /** The family with these arguments; throws {@link InputException}. */
        ScheduleFamily read(Arguments arguments);
    }

    private ScheduleSyntax() {}

    /** All forms, for help and documentation. */
    public static List<Form<Reader>> forms() {
        return ScheduleForms.ALL;
    }

    /**
     * The family that a short form names; {@link ScheduleFamily#name} is its inverse. Throws {@link InputException}.
     *
     * @param field where it was given, such as {@code --schedule}: the beginning of every message
     */
    public static ScheduleFamily parse(String field, String text) {
        return parse(field, text, 0);
    }

    static ScheduleFamily parse(String field, String text, int depth) {
        if (depth > MAX_DEPTH) {
            throw new InputException(field, text, "schedules nested at most " + MAX_DEPTH + " deep");
        }
        int colon = text.indexOf(':');
        Form<Reader> form = Form.find(field, "schedule", colon < 0 ? text : text.substring(0, colon), forms());
        Optional<String> arguments = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        try {
            return form.reader().read(new Arguments(field, form.usage(), arguments, depth));
        } catch (InvalidScheduleException e) {
            throw InputException.rejected(field, e);
        }
    }
}
