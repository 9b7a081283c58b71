package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;

/**
 * A schedule in JSON (spec SCH-19): {@code {"schedule": {"betas": ["1/10", ...]}}} or {@code {"schedule": {"alphaBars": [...]}}} (schema {@code schedule.schema.json}). The
 * schema is closed and numbers are text, exact as written. Errors name the place as a JSON path.
 */
public final class JsonSchedule {
    private JsonSchedule() {}

    /** Reads a JSON text. Throws {@link InputException}. */
    public static ScheduleFamily read(String field, String json) {
        JsonPlace schedule = JsonPlace.root(field, json).only("an object with the one member \"schedule\"", "schedule");
        String kind = schedule.optional("betas").isPresent() ? "betas" : "alphaBars";
        JsonPlace list = schedule.only("an object with the one member \"betas\" or \"alphaBars\"", kind);
        List<Rational> numbers = list.numbers();
        try {
            return kind.equals("betas") ? new GivenBetas(numbers) : new GivenAlphaBars(numbers);
        } catch (InvalidScheduleException e) {
            throw InputException.rejected(field + ": " + list.path(), e);
        }
    }
}
