package io.github.touchstone.study.findings;

/** How much is measured. */
public enum Scale {
    /** Seconds: fewer and smaller runs of the same kind, checked by every build. */
    QUICK,
    /** About a minute: what a paper would cite. */
    FULL
}
