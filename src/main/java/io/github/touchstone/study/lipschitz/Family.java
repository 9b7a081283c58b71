package io.github.touchstone.study.lipschitz;

/** The targets that are measured. */
enum Family {
    /** Two equal point masses, at the worst level. */
    PAIR("two points"),
    /** Two equal components of variance 1, at the worst level. */
    SEPARATION("two components"),
    /** A product of d pairs of points: 2^d components on a cube. */
    PRODUCT("cube"),
    /** Points at equal distances. */
    SIMPLEX("simplex"),
    /** A point mass and a normal law around it. */
    SHELLS("shells"),
    /** Points at equal steps on a line. */
    LINE("line");

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** In tables and legends. */
    String words() {
        return words;
    }
}
