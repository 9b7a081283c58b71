package io.github.touchstone.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schedule in JSON (spec SCH-19): {@code {"schedule": {"betas": ["1/10", ...]}}} or {@code {"schedule": {"alphaBars": [...]}}}. The
 * schema is closed and numbers are text, exact as written. Errors name the place as a JSON path.
 */
public final class JsonSchedule {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String ROOT_SHAPE = "an object with the one member \"schedule\"";
    private static final String SCHEDULE_SHAPE = "an object with the one member \"betas\" or \"alphaBars\"";
    private static final String NUMBER_SHAPE = "a number as text, such as \"1/10\"";

    private JsonSchedule() {}

    /** Reads a file. Throws {@link InputException}, for an unreadable file too. */
    public static ScheduleFamily read(String field, Path file) {
        try {
            return read(field, Files.readString(file));
        } catch (IOException e) {
            throw new InputException(field, file.toString(), "a readable UTF-8 file");
        }
    }

    /** Reads a JSON text. Throws {@link InputException}. */
    public static ScheduleFamily read(String field, String json) {
        JsonNode root = tree(field, json);
        JsonNode schedule = onlyMember(field, "$", root, ROOT_SHAPE, "schedule");
        String kind = schedule.has("betas") ? "betas" : "alphaBars";
        String path = "$.schedule." + kind;
        List<Rational> numbers = numbers(field, path, onlyMember(field, "$.schedule", schedule, SCHEDULE_SHAPE, kind));
        try {
            return kind.equals("betas") ? new GivenBetas(numbers) : new GivenAlphaBars(numbers);
        } catch (InvalidScheduleException e) {
            throw InputException.rejected(field + ": " + path, e);
        }
    }

    private static JsonNode tree(String field, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InputException(field + place(e), e.getOriginalMessage(), "JSON");
        }
    }

    /** Where the text stops being JSON; Jackson does not always say. */
    private static String place(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> ": line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("");
    }

    private static JsonNode onlyMember(String field, String path, JsonNode node, String shape, String member) {
        if (!node.isObject() || node.size() != 1 || !node.has(member)) {
            throw new InputException(field + ": " + path, node.toString(), shape);
        }
        return node.get(member);
    }

    private static List<Rational> numbers(String field, String path, JsonNode list) {
        if (!list.isArray()) {
            throw new InputException(field + ": " + path, list.toString(), "a list of numbers as text");
        }
        List<Rational> numbers = new ArrayList<>(list.size());
        for (JsonNode entry : list) {
            String place = field + ": " + path + "[" + numbers.size() + "]";
            if (entry.getNodeType() != JsonNodeType.STRING) {
                throw new InputException(place, entry.toString(), NUMBER_SHAPE);
            }
            numbers.add(Numbers.rational(place, entry.textValue()));
        }
        return numbers;
    }
}
