package io.github.touchstone.conformance.faults;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One fault before every area of the suite.
 *
 * @param fault what is wrong
 * @param cells by area, in the order of the areas
 */
public record KillRow(Fault fault, Map<String, Cell> cells) {
    /** Copies the map, in its order. */
    public KillRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Whether one of these areas kills the fault. */
    public boolean killedBy(Collection<String> areas) {
        return areas.stream().anyMatch(area -> cells.get(area) instanceof Cell.Killed);
    }
}
