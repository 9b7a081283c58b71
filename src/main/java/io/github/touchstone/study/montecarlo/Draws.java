package io.github.touchstone.study.montecarlo;

/** Independent draws of one random number. Not safe for use by several threads. */
@FunctionalInterface
interface Draws {
    double next();
}
