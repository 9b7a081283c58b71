package io.github.touchstone.samplers;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.MatrixUtils;

/** SMP-10 in Q: the chain rule against the divergence of the two joint normal laws of all levels, by their covariance matrices. */
class PathSumsProperties {
    private static final Rational MU = Rational.of(-7, 3);

    /** A joint law of X_m..X_T or Y_m..Y_T as mean and covariance, index 0 for level m. */
    private record Joint(FieldVector<Rational> mean, FieldMatrix<Rational> covariance) {
        private static Joint empty(int size) {
            return new Joint(
                    new ArrayFieldVector<>(EXACT.field(), size),
                    MatrixUtils.createFieldMatrix(EXACT.field(), size, size));
        }

        /** X_t = sqrt(alpha_t) X_{t-1} + sqrt(beta_t) W, upwards: Cov(X_r, X_t) = sqrt(abar_t/abar_r) v_r for r below t. */
        static Joint forward(Schedule<Rational> s, Rational lambda, int m) {
            Joint joint = empty(s.steps() - m + 1);
            for (int t = m; t <= s.steps(); t++) {
                joint.mean.setEntry(t - m, s.sqrtAlphaBar(t).multiply(MU));
                for (int r = m; r <= t; r++) {
                    Rational covariance =
                            s.sqrtAlphaBar(t).divide(s.sqrtAlphaBar(r)).multiply(Marginal.variance(s, lambda, r));
                    joint.covariance.setEntry(r - m, t - m, covariance);
                    joint.covariance.setEntry(t - m, r - m, covariance);
                }
            }
            return joint;
        }

        /** Y_{t-1} = slope Y_t + offset + varsigma Z, downwards from N(0, 1). */
        static Joint reverse(CoefficientRule rule, Schedule<Rational> s, Rational lambda, int m) {
            int last = s.steps() - m;
            Joint joint = empty(last + 1);
            joint.covariance.setEntry(last, last, Rational.ONE);
            for (int t = s.steps(); t > m; t--) {
                Textbook<Rational> step = Textbook.of(EXACT, rule.step(s, t));
                Rational pull = step.gamma().divide(Marginal.variance(s, lambda, t));
                Rational slope = step.kappa().subtract(pull);
                int i = t - 1 - m;
                joint.mean.setEntry(
                        i,
                        slope.multiply(joint.mean.getEntry(i + 1))
                                .add(pull.multiply(s.sqrtAlphaBar(t)).multiply(MU)));
                for (int j = i + 1; j <= last; j++) {
                    Rational covariance = slope.multiply(joint.covariance.getEntry(i + 1, j));
                    joint.covariance.setEntry(i, j, covariance);
                    joint.covariance.setEntry(j, i, covariance);
                }
                joint.covariance.setEntry(
                        i,
                        i,
                        slope.multiply(joint.covariance.getEntry(i, i + 1)).add(step.noiseVariance()));
            }
            return joint;
        }

        /** KL(this || q) by the formula for any two normal laws. */
        LogForm<Rational> kl(Joint q) {
            FieldMatrix<Rational> inverse =
                    new FieldLUDecomposition<>(q.covariance).getSolver().getInverse();
            FieldVector<Rational> gap = mean.subtract(q.mean);
            Rational linear = inverse.multiply(covariance)
                    .getTrace()
                    .subtract(Rational.of(gap.getDimension()))
                    .add(inverse.operate(gap).dotProduct(gap));
            return new LogForm<>(
                    linear,
                    new FieldLUDecomposition<>(covariance)
                            .getDeterminant()
                            .divide(new FieldLUDecomposition<>(q.covariance).getDeterminant()));
        }
    }

    private static LogForm<Rational> sums(CoefficientRule rule, Schedule<Rational> s, Rational lambda, int m) {
        return PathSums.of(rule, s, lambda, m).kl(MU.multiply(MU));
    }

    @Property(tries = 20)
    @Domain(RationalSchedules.Pythagorean.class)
    void kl_rescalingRules_isThatOfTheJointLaws(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        List<CoefficientRule> rules = List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new DdpmOptimal(DiagonalGaussian.centred(lambda)),
                new ExponentialIntegrator());
        for (CoefficientRule rule : rules) {
            for (int m = rule.addsNoise(1) ? 0 : 1; m <= s.steps(); m++) {
                assertThat(sums(rule, s, lambda, m))
                        .isEqualTo(Joint.forward(s, lambda, m).kl(Joint.reverse(rule, s, lambda, m)));
            }
        }
    }

    @Property(tries = 20)
    @Domain(RationalSchedules.TimeGrid.class)
    void kl_eulerMaruyama_isThatOfTheJointLaws(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        CoefficientRule rule = new EulerMaruyama();
        for (int m = 0; m <= s.steps(); m++) {
            assertThat(sums(rule, s, lambda, m))
                    .isEqualTo(Joint.forward(s, lambda, m).kl(Joint.reverse(rule, s, lambda, m)));
        }
    }

    /** The comparison itself: another rule, or a stop one level off, does not pass. */
    @Property(tries = 20)
    @Domain(RationalSchedules.Pythagorean.class)
    void kl_otherRuleOrStop_isNotThatOfTheJointLaws(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        LogForm<Rational> joint = Joint.forward(s, lambda, 0).kl(Joint.reverse(new DdpmTheory(), s, lambda, 0));
        assertThat(sums(new DdpmFixedLarge(), s, lambda, 0)).isNotEqualTo(joint);
        assertThat(sums(new DdpmTheory(), s, lambda, 1)).isNotEqualTo(joint);
    }
}
