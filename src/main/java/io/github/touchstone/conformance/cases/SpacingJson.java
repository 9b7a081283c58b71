package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;

/** The member {@code timesteps} of a configuration (spec VEC-4), in both directions. */
public final class SpacingJson {
    private SpacingJson() {}

    /** Reads which of the T timesteps are visited; throws {@link InvalidCaseException}. */
    public static Visits read(JsonPlace place, int trainSteps) {
        Visits visits = place.optional("listed").isPresent() ? listed(place) : spaced(place);
        try {
            visits.timesteps(trainSteps);
            return visits;
        } catch (InvalidScheduleException e) {
            throw place.rejected(e);
        }
    }

    private static Visits listed(JsonPlace place) {
        JsonPlace list = place.closed("listed").required("listed");
        List<Integer> timesteps = list.integers(0);
        for (int i = 1; i < timesteps.size(); i++) {
            if (timesteps.get(i) >= timesteps.get(i - 1)) {
                throw list.wrong("descending timesteps");
            }
        }
        try {
            return new Visits(new TimestepSpacing.Listed(timesteps), timesteps.size());
        } catch (InvalidScheduleException e) {
            throw list.rejected(e);
        }
    }

    private static Visits spaced(JsonPlace place) {
        place.closed("spacing", "num_inference_steps", "steps_offset");
        int steps = place.required("num_inference_steps").integer(1);
        int offset = place.required("steps_offset").integer(0);
        return new Visits(
                switch (place.required("spacing").text()) {
                    case "leading" -> new TimestepSpacing.Leading(offset);
                    case "trailing" -> withoutOffset(place, offset, new TimestepSpacing.Trailing());
                    case "linspace" -> withoutOffset(place, offset, new TimestepSpacing.Linspace());
                    default -> throw place.required("spacing").wrong("leading, trailing or linspace");
                },
                steps);
    }

    private static TimestepSpacing withoutOffset(JsonPlace place, int offset, TimestepSpacing spacing) {
        if (offset != 0) {
            throw place.required("steps_offset").wrong("0, for only leading timesteps are shifted");
        }
        return spacing;
    }

    /** Writes which timesteps are visited. */
    public static ObjectNode write(Visits visits) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (visits.spacing() instanceof TimestepSpacing.Listed) {
            ArrayNode list = node.putArray("listed");
            visits.timesteps(Integer.MAX_VALUE).forEach(list::add);
            return node;
        }
        int offset = visits.spacing() instanceof TimestepSpacing.Leading leading ? leading.offset() : 0;
        String name = offset == 0 ? visits.spacing().name() : "leading";
        return node.put("spacing", name)
                .put("num_inference_steps", visits.steps())
                .put("steps_offset", offset);
    }
}
