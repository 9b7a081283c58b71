package io.github.touchstone.conformance;

import io.github.touchstone.spec.claims.Anchor;

/** One requirement of the specification, held against the samplers. */
public interface Check {
    /** The requirement. */
    Anchor anchor();

    /** What is checked, in one line. */
    String what();

    /** How it is decided: in exact rationals, modulo random primes with an error probability, or in balls. */
    String how();

    /** Decides all cases. Deterministic. */
    Examination examine(SamplersUnderTest samplers);
}
