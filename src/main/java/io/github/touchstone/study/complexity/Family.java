package io.github.touchstone.study.complexity;

import java.util.Map;
import java.util.TreeMap;

/** A family of targets, one in each dimension: independent coordinates. */
enum Family {
    /** The point 0 in d dimensions. */
    POINT("point 0", Law.POINT, Law.POINT),
    /** N(0, I/100). */
    NARROW("N(0, I/100)", Law.NARROW, Law.NARROW),
    /** The corners of a cube. */
    CUBE("corners of [-1, 1]^d", Law.POINTS, Law.POINTS),
    /** Products of a mixture. */
    PRODUCT("mixture of two, d-fold", Law.MIXTURE, Law.MIXTURE),
    /** Two points in d dimensions: the data have dimension 0, and differ in one coordinate only. */
    TWO_POINTS("two points at distance 2", Law.POINTS, Law.POINT);

    private final String words;
    private final Law first;
    private final Law others;

    Family(String words, Law first, Law others) {
        this.words = words;
        this.first = first;
        this.others = others;
    }

    /** Its name in tables. */
    String words() {
        return words;
    }

    /** How many coordinates have which law. */
    Map<Law, Long> coordinates(long dimension) {
        Map<Law, Long> counts = new TreeMap<>();
        counts.merge(first, 1L, Long::sum);
        if (dimension > 1) {
            counts.merge(others, dimension - 1, Long::sum);
        }
        return counts;
    }
}
