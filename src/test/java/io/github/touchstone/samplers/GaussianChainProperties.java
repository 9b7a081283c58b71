package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.linear.LUDecomposition;

/** SMP-4, SMP-9 and LIN-1: laws with full 3 x 3 covariances against plain matrices of another library. */
class GaussianChainProperties {
    private static final int STEPS = 10;

    /**
     * Of the oracle alone, for our side is enclosed: {@value #STEPS} steps of some 60 roundings an entry, numbers below 4, condition
     * of V_t at most 7 by Gershgorin: 10 * 60 * 7 * 4 * 1.1e-16 = 1.9e-12.
     */
    private static final double ORACLE_ROUNDING = 2e-12;

    private static final Rational V = Rational.of(1, 3);

    private final CommutingMatrices<Ball> matrices = CommutingMatrices.of(new BallArithmetic(128), 3);
    private final Schedule<CommutingMatrix<Ball>> schedule =
            new Linear(Rational.of(1, 100), Rational.of(1, 2)).schedule(STEPS, matrices);
    private final double[] alphaBars = IntStream.rangeClosed(0, STEPS)
            .mapToDouble(t -> schedule.alphaBar(t).getReal())
            .toArray();

    /** Diagonal in [1, 3], off the diagonal at most 1/4: eigenvalues in [1/2, 7/2]. */
    @Provide
    Arbitrary<FullGaussian> targets() {
        Arbitrary<List<Rational>> diagonal = sixteenths(16, 48);
        Arbitrary<List<Rational>> rest = sixteenths(-4, 4);
        Arbitrary<List<Rational>> mean = sixteenths(-32, 32);
        return Combinators.combine(mean, diagonal, rest)
                .as((m, d, r) -> new FullGaussian(
                        m,
                        List.of(
                                List.of(d.get(0), r.get(0), r.get(1)),
                                List.of(r.get(0), d.get(1), r.get(2)),
                                List.of(r.get(1), r.get(2), d.get(2)))))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Rational>> sixteenths(int from, int to) {
        return Arbitraries.integers()
                .between(from, to)
                .map(n -> Rational.of(n, 16))
                .list()
                .ofSize(3);
    }

    private AffineOracle oracle(FullGaussian target) {
        return new AffineOracle(
                alphaBars,
                target.mean().stream().mapToDouble(Rational::doubleValue).toArray(),
                target.covariance().stream()
                        .map(row ->
                                row.stream().mapToDouble(Rational::doubleValue).toArray())
                        .toArray(double[][]::new));
    }

    /** The greatest difference of an entry of mean or covariance. */
    private double distance(FullGaussian target, Sampler sampler, AffineOracle oracle, int stop) {
        GaussianChain<CommutingMatrix<Ball>> chain = GaussianChain.of(sampler, schedule, stop);
        CommutingMatrix<Ball> covariance = chain.variance(matrices.matrix(target.covariance()));
        List<Ball> mean = chain.meanShare(matrices.matrix(target.covariance()))
                .multiply(schedule.sqrtAlphaBar(stop))
                .operate(target.mean().stream().map(matrices.entries()::of).toList());
        double distance = 0;
        for (int i = 0; i < 3; i++) {
            distance = Math.max(
                    distance, Math.abs(mean.get(i).getReal() - oracle.mean().getEntry(i)));
            for (int j = 0; j < 3; j++) {
                double entry = covariance.entry(i, j).getReal();
                distance =
                        Math.max(distance, Math.abs(entry - oracle.covariance().getEntry(i, j)));
            }
        }
        return distance;
    }

    private void agrees(FullGaussian target, Sampler sampler, AffineOracle.Coefficients coefficients) {
        for (int stop : List.of(0, 4)) {
            AffineOracle oracle = oracle(target);
            oracle.run(coefficients, stop);
            assertThat(distance(target, sampler, oracle, stop))
                    .as(sampler.name())
                    .isLessThan(ORACLE_ROUNDING);
        }
    }

    private double alpha(int t) {
        return alphaBars[t] / alphaBars[t - 1];
    }

    private double small(int t) {
        return (1 - alpha(t)) * (1 - alphaBars[t - 1]) / (1 - alphaBars[t]);
    }

    private double step(int t) {
        return -Math.log(alpha(t)) / 2;
    }

    private double[] ddpm(int t, double noiseVariance) {
        double root = Math.sqrt(alpha(t));
        return new double[] {1 / root, (1 - alpha(t)) / root, noiseVariance};
    }

    private double[] ddim(int t, double eta) {
        double sigmaSquared = eta * eta * small(t);
        double ofX0 = Math.sqrt(alphaBars[t - 1] / alphaBars[t]);
        double noise = 1 - alphaBars[t];
        double direction = Math.sqrt(1 - alphaBars[t - 1] - sigmaSquared);
        return new double[] {ofX0, ofX0 * noise - direction * Math.sqrt(noise), sigmaSquared};
    }

    private double learned(int t) {
        double v = V.doubleValue();
        return Math.pow(1 - alpha(t), v) * Math.pow(small(Math.max(t, 2)), 1 - v);
    }

    private double optimal(FullGaussian target, int t) {
        AffineOracle oracle = oracle(target);
        return (1 - alpha(t))
                * oracle.marginal(t - 1)
                        .multiply(new LUDecomposition(oracle.marginal(t))
                                .getSolver()
                                .getInverse())
                        .getTrace()
                / 3;
    }

    @Property(tries = 10)
    void law_posteriorMeanRules_agreesWithPlainMatrices(@ForAll("targets") FullGaussian target) {
        agrees(target, new DdpmFixedSmall(), t -> ddpm(t, small(t)));
        agrees(target, new DdpmFixedLarge(), t -> ddpm(t, 1 - alpha(t)));
        agrees(target, new DdpmTheory(), t -> ddpm(t, 1 / alpha(t) - 1));
        agrees(target, new DdpmLearned(V), t -> ddpm(t, learned(t)));
        agrees(target, new DdpmOptimal(target), t -> ddpm(t, optimal(target, t)));
    }

    @Property(tries = 10)
    void law_ddim_agreesWithPlainMatrices(@ForAll("targets") FullGaussian target) {
        agrees(target, Ddim.DETERMINISTIC, t -> ddim(t, 0));
        agrees(target, new Ddim(Rational.of(3, 4)), t -> ddim(t, 0.75));
        agrees(target, new Ddim(Rational.ONE), t -> ddim(t, 1));
    }

    @Property(tries = 10)
    void law_integrators_agreesWithPlainMatrices(@ForAll("targets") FullGaussian target) {
        agrees(target, new EulerMaruyama(), t -> new double[] {1 + step(t), 2 * step(t), 2 * step(t)});
        agrees(target, new OdeEulerInTime(), t -> new double[] {1 + step(t), step(t), 0});
        agrees(target, new OdeEuler(), t -> {
            double root = Math.sqrt(alpha(t));
            return new double[] {1 / root, (1 - alpha(t)) / (2 * root), 0};
        });
        agrees(target, new ExponentialIntegrator(), t -> {
            double growth = Math.exp(step(t));
            return new double[] {growth, 2 * (growth - 1), growth * growth - 1};
        });
    }

    @Property(tries = 10)
    void law_heun_agreesWithPlainMatrices(@ForAll("targets") FullGaussian target) {
        for (int stop : List.of(0, 4)) {
            AffineOracle oracle = oracle(target);
            oracle.runHeun(this::step, this::step, stop);
            assertThat(distance(target, new Heun(), oracle, stop)).isLessThan(ORACLE_ROUNDING);
        }
    }

    /** The comparison itself: an oracle that mistakes a level of the schedule does not agree. */
    @Property(tries = 10)
    void law_wrongOracle_disagrees(@ForAll("targets") FullGaussian target) {
        AffineOracle oracle = oracle(target);
        oracle.run(t -> ddpm(t, small(Math.max(t, 2))), 0);
        assertThat(distance(target, new DdpmFixedSmall(), oracle, 0)).isGreaterThan(1e-4);
        AffineOracle heun = oracle(target);
        heun.runHeun(this::step, t -> step(Math.max(t - 1, 1)), 0);
        assertThat(distance(target, new Heun(), heun, 0)).isGreaterThan(1e-4);
    }
}
