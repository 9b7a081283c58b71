package io.github.touchstone.study.findings;

/** A reproducible measurement: the same scale gives the same findings, on any machine. */
public interface Study {
    /** Its name on the command line, such as {@code ddpm-vs-ddim}. */
    String name();

    /** What it is about, in one line. */
    String title();

    /** Measures. Takes as many cores as there are; the result does not depend on them. */
    Findings run(Scale scale, Progress progress);
}
