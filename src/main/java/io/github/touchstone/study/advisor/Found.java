package io.github.touchstone.study.advisor;

/**
 * The outcome of a search.
 *
 * @param levels z_0..z_n of the {@link Frame}
 * @param evidence what speaks for it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared
record Found(double[] levels, Evidence evidence) {}
