package io.github.touchstone.bench;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.concurrent.TimeUnit;
import org.hipparchus.FieldElement;
import org.hipparchus.util.Binary64;
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

/**
 * KL(p||q) of DDPM in the theory form on N(0, 1/4), linear schedule 1e-4 to 0.02, schedule construction included: by the recursion
 * and by the telescoped closed form, in every arithmetic. {@link ExactKlBenchmark} has the exact rationals.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GaussianKlBenchmark {
    private static final Rational LAMBDA = Rational.of(1, 4);

    /** T. */
    @Param({"10", "100", "1000", "10000"})
    public int steps;

    /** Binary64, the recursion. */
    @Benchmark
    public Binary64 doubleRecursion() {
        return recursion(steps, Binary64Arithmetic.DOUBLE);
    }

    /** Double-double balls, the recursion. */
    @Benchmark
    public DoubleDoubleBall ddRecursion() {
        return recursion(steps, DoubleDoubleArithmetic.DD);
    }

    /** Double-double balls, the closed form. */
    @Benchmark
    public DoubleDoubleBall ddClosedForm() {
        return closedForm(steps, DoubleDoubleArithmetic.DD);
    }

    /** Balls of 170 bits, the recursion. */
    @Benchmark
    public Ball ball170Recursion() {
        return recursion(steps, new BallArithmetic(170));
    }

    /** Balls of 170 bits, the closed form. */
    @Benchmark
    public Ball ball170ClosedForm() {
        return closedForm(steps, new BallArithmetic(170));
    }

    static <T extends FieldElement<T>> T recursion(int steps, Arithmetic<T> arithmetic) {
        Schedule<T> schedule = Linear.HO.schedule(steps, arithmetic);
        T lambda = arithmetic.of(LAMBDA);
        T variance = GaussianChain.of(new DdpmTheory(), schedule, 0).variance(lambda);
        return new NormalPair<>(lambda, variance, arithmetic.zero()).kl().value(arithmetic);
    }

    static <T extends FieldElement<T>> T closedForm(int steps, Arithmetic<T> arithmetic) {
        Schedule<T> schedule = Linear.HO.schedule(steps, arithmetic);
        T error = new TheoryFormError().at(GaussianPath.centred(schedule, arithmetic.of(LAMBDA)), 0);
        return GaussianKl.ofTruth(error).value(arithmetic);
    }
}
