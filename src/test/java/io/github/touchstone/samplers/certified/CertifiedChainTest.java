package io.github.touchstone.samplers.certified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.kernels.KernelSum;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.MixtureTarget;
import org.junit.jupiter.api.Test;

/** The law of the output before any divergence is taken (CRT-8, CRT-11). */
class CertifiedChainTest {
    private static final MixtureTarget TRI = CertifiedLineTest.mixture("1/2,-2,1/4", "3/10,1/2,9/25", "1/5,5/2,4/25");

    private static CertifiedOutput run(int steps) {
        Linear family = new Linear(Rational.of(1, 100), Rational.of(1, 2));
        return CertifiedChain.run(
                LineProblem.of(TRI, new DdpmTheory(), family, steps, 0).steps());
    }

    @Test
    void run_anyNumberOfSteps_hasMassOneWithinItsError() {
        for (int steps : new int[] {1, 2, 5, 20}) {
            CertifiedOutput output = run(steps);
            KernelSum sum = output.sum();
            DoubleDoubleBall mass = DoubleDoubleBall.ZERO;
            for (int j = 0; j < sum.size(); j++) {
                mass = mass.add(sum.weight(j));
            }
            DoubleDoubleBall defect =
                    mass.multiply(DoubleDoubleBall.of(sum.spacing())).subtract(DoubleDoubleBall.ONE);
            assertThat(Math.abs(defect.hi())).isLessThanOrEqualTo(output.error().total() + defect.radius());
            assertThat(output.error().total()).isLessThan(1e-26 * steps);
        }
    }

    @Test
    void moment_ofTheOutput_isAboveThatOfTheKernels() {
        CertifiedOutput output = run(20);
        double theta = output.moment().theta();
        double variance = output.sum().variance().hi();
        double spread = 1 - 2 * theta * variance;
        double expectation = 0;
        for (int j = 0; j < output.sum().size(); j++) {
            double m = output.sum().mean(j).hi();
            expectation += output.sum().weightAbove(j) * StrictMath.exp(theta * m * m / spread) / Math.sqrt(spread);
        }
        assertThat(theta).isPositive();
        assertThat(output.moment().logBound()).isGreaterThan(StrictMath.log(expectation));
    }
}
