package io.github.touchstone.bench;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.PrimeArithmetic;
import io.github.touchstone.math.numbers.PrimeElement;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** The variance of {@link GaussianKlBenchmark} in exact rationals, and modulo a prime. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExactKlBenchmark {
    private static final Rational LAMBDA = Rational.of(1, 4);

    /** T. */
    @Param({"10", "50", "100", "200"})
    public int steps;

    /** The recursion in Q. */
    @Benchmark
    public Rational recursion() {
        Schedule<Rational> schedule = Linear.HO.schedule(steps, ExactArithmetic.EXACT);
        return GaussianChain.of(new DdpmTheory(), schedule, 0).variance(LAMBDA);
    }

    /** The telescoped closed form in Q. */
    @Benchmark
    public Rational closedForm() {
        Schedule<Rational> schedule = Linear.HO.schedule(steps, ExactArithmetic.EXACT);
        return new TheoryFormError().at(GaussianPath.centred(schedule, LAMBDA), 0);
    }

    /** The recursion modulo a prime of 61 bits, at 500 times as many steps. */
    @Benchmark
    public PrimeElement prime() {
        PrimeArithmetic modulo = PrimeArithmetic.random(new SplittableRandom(1));
        Schedule<PrimeElement> schedule = Linear.HO.schedule(500 * steps, modulo);
        return GaussianChain.of(new DdpmTheory(), schedule, 0).variance(modulo.of(LAMBDA));
    }
}
