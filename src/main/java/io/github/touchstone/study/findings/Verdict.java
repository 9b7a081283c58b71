package io.github.touchstone.study.findings;

/** Where a claim of the literature stands (spec STD-3). */
public enum Verdict {
    /** A theorem of this specification says it, on the class of targets that is named. */
    PROVED_HERE("proved here"),
    /** What was measured agrees with it. */
    SUPPORTED("supported"),
    /** What was measured disagrees with it, or shows it to be weaker than what holds. */
    NOT_SUPPORTED("not supported"),
    /** What can be computed here neither supports nor refutes it. */
    OUT_OF_REACH("out of reach");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As it is written in the specification. */
    public String words() {
        return words;
    }
}
