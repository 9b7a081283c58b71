package io.github.touchstone.conformance;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;

/** The law in d dimensions against that of its eigenvalues. */
final class DimensionChecks {
    private static final Rational C = Rational.of(3, 5);
    private static final Rational S = Rational.of(4, 5);

    private DimensionChecks() {}

    static List<Check> all() {
        return List.of(SimpleCheck.of(
                "LIN-1",
                "a full covariance: the output has the eigenvalues that the scalar recursion gives",
                Numbers.EXACTLY,
                DimensionChecks::rotated));
    }

    private static void rotated(SamplersUnderTest samplers, Tally tally) {
        List<CoefficientRule> rules =
                List.of(samplers.fixedSmall(), samplers.fixedLarge(), samplers.theory(), samplers.deterministicDdim());
        CommutingMatrices<Rational> matrices = CommutingMatrices.of(ExactArithmetic.EXACT, 2);
        for (Cases c : Cases.pythagorean()) {
            Rational other = Rational.of(7, 3);
            CommutingMatrix<Rational> sigma = matrices.matrix(rotation(c.variance(), other));
            for (CoefficientRule rule : rules) {
                Schedule<Rational> scalar = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
                GaussianChain<Rational> chain = GaussianChain.of(rule, scalar, 0);
                CommutingMatrix<Rational> expected =
                        matrices.matrix(rotation(chain.variance(c.variance()), chain.variance(other)));
                CommutingMatrix<Rational> output = GaussianChain.of(
                                rule, c.family().schedule(c.steps(), matrices), 0)
                        .variance(sigma);
                tally.that(output.equals(expected), () -> rule.name() + ", " + c + ": the covariance is " + output);
            }
        }
    }

    /** {@code a u u^T + b n n^T} for u = (3/5, 4/5) and n = (-4/5, 3/5). */
    private static List<List<Rational>> rotation(Rational a, Rational b) {
        Rational off = C.multiply(S).multiply(a.subtract(b));
        return List.of(
                List.of(weighted(a, C, b, S), off), //
                List.of(off, weighted(a, S, b, C)));
    }

    private static Rational weighted(Rational a, Rational x, Rational b, Rational y) {
        return a.multiply(x).multiply(x).add(b.multiply(y).multiply(y));
    }
}
