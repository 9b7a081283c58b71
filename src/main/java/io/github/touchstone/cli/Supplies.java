package io.github.touchstone.cli;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.harness.DensityDriver;
import io.github.touchstone.conformance.harness.Driver;
import io.github.touchstone.conformance.harness.LawDriver;
import io.github.touchstone.conformance.harness.PlainDriver;
import io.github.touchstone.conformance.harness.TrajectoryDriver;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Loopback;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the examination of an implementation needs besides options.
 *
 * @param vectors every case that there is
 * @param drivers what puts the cases, each its kind
 * @param builtIn makes the implementation of this project
 */
record Supplies(Supplier<List<VectorFile>> vectors, List<Driver> drivers, Supplier<Implementation> builtIn) {
    /** Those of this project. */
    static Supplies usual() {
        return new Supplies(
                () -> Vectors.builtIn().files(),
                List.of(PlainDriver.comparing(), new TrajectoryDriver(), new LawDriver(), new DensityDriver()),
                () -> new Loopback(BuiltIn.textbook(VersionProvider.version())));
    }
}
