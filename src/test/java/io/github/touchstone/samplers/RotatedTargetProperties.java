package io.github.touchstone.samplers;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.FullGaussian;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** LIN-1 and SMP-4 in Q: on R diag(lambda) R^T a chain is the scalar chains, rotated; R is a product of Pythagorean rotations. */
class RotatedTargetProperties {
    private static final int TRIES = 10;

    private static final CommutingMatrices<Rational> MATRICES = CommutingMatrices.of(EXACT, 3);

    /** Turns by (3/5, 4/5) in the plane (0, 1) and by (5/13, 12/13) in the plane (1, 2). */
    private static final List<List<Rational>> ROTATION = List.of(
            List.of(Rational.of(3, 5), Rational.of(-20, 65), Rational.of(48, 65)),
            List.of(Rational.of(4, 5), Rational.of(15, 65), Rational.of(-36, 65)),
            List.of(Rational.ZERO, Rational.of(12, 13), Rational.of(5, 13)));

    private static List<List<Rational>> rotated(List<Rational> diagonal) {
        IntFunction<List<Rational>> row = i -> IntStream.range(0, 3)
                .mapToObj(j -> IntStream.range(0, 3)
                        .mapToObj(k -> ROTATION.get(i)
                                .get(k)
                                .multiply(diagonal.get(k))
                                .multiply(ROTATION.get(j).get(k)))
                        .reduce(Rational.ZERO, Rational::add))
                .toList();
        return IntStream.range(0, 3).mapToObj(row).toList();
    }

    private static FullGaussian full(List<Rational> eigenvalues) {
        return new FullGaussian(List.of(Rational.ZERO, Rational.ONE, Rational.of(-2)), rotated(eigenvalues));
    }

    private static DiagonalGaussian diagonal(List<Rational> eigenvalues) {
        return new DiagonalGaussian(eigenvalues.stream()
                .map(lambda -> new Coordinate(Rational.ZERO, lambda, 1))
                .toList());
    }

    private static List<CommutingMatrix<Rational>> lift(Schedule<Rational> s, IntFunction<Rational> quantity) {
        return IntStream.rangeClosed(1, s.steps())
                .mapToObj(quantity)
                .map(MATRICES::scalar)
                .toList();
    }

    private static void rotates(
            Sampler onMatrices,
            Sampler onNumbers,
            Schedule<CommutingMatrix<Rational>> lifted,
            Schedule<Rational> s,
            List<Rational> eigenvalues) {
        CommutingMatrix<Rational> sigma = MATRICES.matrix(rotated(eigenvalues));
        GaussianChain<CommutingMatrix<Rational>> chain = GaussianChain.of(onMatrices, lifted, 0);
        GaussianChain<Rational> scalar = GaussianChain.of(onNumbers, s, 0);
        assertThat(chain.variance(sigma))
                .isEqualTo(MATRICES.matrix(
                        rotated(eigenvalues.stream().map(scalar::variance).toList())));
        assertThat(chain.meanShare(sigma))
                .isEqualTo(MATRICES.matrix(
                        rotated(eigenvalues.stream().map(scalar::meanShare).toList())));
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    @Domain(DomainContext.Global.class)
    void law_rulesOnPythagoreanSchedules_rotates(
            @ForAll Schedule<Rational> s, @ForAll @Size(3) List<Rational> eigenvalues) {
        Schedule<CommutingMatrix<Rational>> lifted =
                Schedule.fromAngles(MATRICES, lift(s, s::sqrtAlphaBar), lift(s, s::sqrtNoise));
        List<Sampler> rules = new ArrayList<>(List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                Ddim.DETERMINISTIC,
                new OdeEuler(),
                new ExponentialIntegrator()));
        rules.forEach(rule -> rotates(rule, rule, lifted, s, eigenvalues));
        rotates(new DdpmOptimal(full(eigenvalues)), new DdpmOptimal(diagonal(eigenvalues)), lifted, s, eigenvalues);
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.TimeGrid.class)
    @Domain(DomainContext.Global.class)
    void law_integratorsOnTimeGrids_rotates(@ForAll Schedule<Rational> s, @ForAll @Size(3) List<Rational> eigenvalues) {
        Schedule<CommutingMatrix<Rational>> lifted =
                Schedule.fromTimeGrid(MATRICES, lift(s, s::alphaBar), lift(s, s::stepSize), lift(s, s::stepSizeAtEnd));
        for (Sampler sampler : List.of(new EulerMaruyama(), new OdeEulerInTime(), new Heun())) {
            rotates(sampler, sampler, lifted, s, eigenvalues);
        }
    }

    /** TGT-4: the average posterior variance does not depend on the basis. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    @Domain(DomainContext.Global.class)
    void averagePosteriorVariance_rotatedTarget_isUnchanged(
            @ForAll Schedule<Rational> s, @ForAll @Size(3) List<Rational> eigenvalues) {
        for (int t = 1; t <= s.steps(); t++) {
            assertThat(full(eigenvalues).averagePosteriorVariance(s, t))
                    .isEqualTo(diagonal(eigenvalues).averagePosteriorVariance(s, t));
        }
    }
}
