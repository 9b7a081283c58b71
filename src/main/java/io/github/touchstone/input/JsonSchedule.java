package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.function.Supplier;

/**
 * A schedule in JSON (spec SCH-19): {@code {"schedule": {"betas": ["1/10", ...]}}} or {@code {"schedule": {"alphaBars": [...]}}} (schema {@code schedule.schema.json}). The
 * schema is closed and numbers are text, exact as written. An advised schedule, {@code {"format": "touchstone-betas-1", "betas": [0.1, ...], ...}} (ADV-7),
 * has JSON numbers, read as doubles. Errors name the place as a JSON path.
 */
public final class JsonSchedule {
    private static final String FORMAT = "touchstone-betas-1";

    private JsonSchedule() {}

    /** Reads a JSON text. Throws {@link InputException}. */
    public static ScheduleFamily read(String field, String json) {
        JsonPlace root = JsonPlace.root(field, json);
        if (root.optional("format").isPresent()) {
            return advised(field, root);
        }
        JsonPlace schedule = root.only("an object with the one member \"schedule\"", "schedule");
        String kind = schedule.optional("betas").isPresent() ? "betas" : "alphaBars";
        JsonPlace list = schedule.only("an object with the one member \"betas\" or \"alphaBars\"", kind);
        List<Rational> numbers = list.numbers();
        return family(field, list, () -> kind.equals("betas") ? new GivenBetas(numbers) : new GivenAlphaBars(numbers));
    }

    /** The betas; what else is there is for people and other programs. */
    private static ScheduleFamily advised(String field, JsonPlace root) {
        JsonPlace format = root.required("format");
        if (!FORMAT.equals(format.node().textValue())) {
            throw format.wrong("\"" + FORMAT + "\"");
        }
        JsonPlace list = root.required("betas");
        List<Rational> betas = list.entries("a list of numbers").stream()
                .map(JsonPlace::binary64)
                .toList();
        return family(field, list, () -> new GivenBetas(betas));
    }

    private static ScheduleFamily family(String field, JsonPlace list, Supplier<ScheduleFamily> maker) {
        try {
            return maker.get();
        } catch (InvalidScheduleException e) {
            throw InputException.rejected(field + ": " + list.path(), e);
        }
    }
}
