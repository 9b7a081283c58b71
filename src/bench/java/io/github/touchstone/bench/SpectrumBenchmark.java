package io.github.touchstone.bench;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** KL at 20 certified digits of a target with d distinct eigenvalues at T = 1000, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SpectrumBenchmark {
    /** d. */
    @Param({"100", "10000"})
    public int dimension;

    /** Double-double balls. */
    @Benchmark
    public Outcome dd() {
        DiagonalGaussian target = new DiagonalGaussian(IntStream.rangeClosed(1, dimension)
                .mapToObj(i -> new Coordinate(Rational.ZERO, Rational.of(4L * i, dimension), 1))
                .toList());
        Experiment<GaussianTarget> experiment = new Experiment<>(target, new DdpmTheory(), Linear.HO, 1000, 0, 0);
        return GaussianEvaluation.evaluate(experiment, Quantity.KL_FORWARD, Method.DD, 20);
    }
}
