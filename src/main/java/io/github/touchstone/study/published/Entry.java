package io.github.touchstone.study.published;

import io.github.touchstone.study.findings.Value;
import java.util.Optional;

/**
 * A run with its distances.
 *
 * @param run the run
 * @param printed what the published table says, if it has the run
 * @param computed W_2 for the spectrum that was given; empty without one, and where Heun meets a law without density
 * @param reference W_2 for the spectrum of SMP-9
 */
record Entry(Run run, Optional<Printed> printed, Optional<Value> computed, Value reference) {
    /** Whether there are both, to compare. */
    boolean comparable() {
        return printed.isPresent() && computed.isPresent();
    }

    boolean agrees() {
        return printed.orElseThrow().agrees(computed.orElseThrow());
    }
}
