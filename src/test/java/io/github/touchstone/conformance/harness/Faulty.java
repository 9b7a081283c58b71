package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.faults.Catalogue;
import io.github.touchstone.conformance.faults.FaultySamplers;
import io.github.touchstone.conformance.protocol.Implementation;

/** Samplers of the catalogue. */
final class Faulty {
    private Faulty() {}

    /** The one whose label ends so. */
    static Implementation sampler(String label) {
        return Catalogue.faults().stream()
                .filter(fault -> fault.label().endsWith(label))
                .findFirst()
                .map(FaultySamplers::with)
                .orElseThrow();
    }
}
