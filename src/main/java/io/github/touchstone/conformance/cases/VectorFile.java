package io.github.touchstone.conformance.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One file of cases (spec VEC-1). Immutable but for the JSON trees in the cases, which nobody may change.
 *
 * @param area what the cases are about, the first half of their ids
 * @param group the name of the file
 * @param title of the file, for people
 * @param notes by flag, those that the cases name
 * @param cases in the order of the file
 */
public record VectorFile(String area, String group, String title, Map<String, Note> notes, List<Case> cases) {
    /** The name of the format. */
    public static final String FORMAT = "touchstone-vectors";
    /** The version of the format that this program reads and writes. */
    public static final int VERSION = 1;

    /** Sorts the notes and copies the cases. */
    public VectorFile {
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        cases = List.copyOf(cases);
    }

    /** Where the file stands below the folder of its version: {@code area/group.json}. */
    public String path() {
        return area + "/" + group + ".json";
    }

    /** The text of the file, the same bytes everywhere. */
    public String text() {
        return VectorWriter.text(this);
    }

    /** Reads a file. Throws {@link InvalidCaseException} that names it, the JSON path, what stands there and what would be right. */
    public static VectorFile read(String name, String json) {
        return VectorReader.read(JsonPlace.root(name, json));
    }
}
