package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.numbers.core.DD;
import org.junit.jupiter.api.Test;

/**
 * The midpoints against {@code DD} of Apache Commons Numbers, which shares no code with them. Both are within a few units of 2^-104 of
 * the exact result, DD by its documentation, ours by DD-3 to DD-6: 2^-100 leaves room for both.
 */
class DoubleDoubleOracleValidationTest {
    private static final double CLOSE = 0x1p-100;

    @Test
    void operations_againstCommonsNumbers_agree() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            DD x = operand(random);
            DD y = operand(random);
            DoubleDoubleBall a = ball(x);
            DoubleDoubleBall b = ball(y);
            // of one sign, so that the sum does not cancel
            assertClose(a.abs().add(b.abs()), x.abs().add(y.abs()));
            assertClose(a.multiply(b), x.multiply(y));
            assertClose(a.divide(b), x.divide(y));
            assertClose(a.abs().sqrt(), x.abs().sqrt());
        }
    }

    private static DD operand(SplittableRandom random) {
        double hi =
                StrictMath.scalb(1 + random.nextDouble(), random.nextInt(-60, 60)) * (random.nextBoolean() ? 1 : -1);
        return DD.ofSum(hi, hi * (random.nextDouble() - 0.5) * 0x1p-53);
    }

    private static DoubleDoubleBall ball(DD x) {
        return DoubleDoubleBall.of(x.hi()).add(DoubleDoubleBall.of(x.lo()));
    }

    private static void assertClose(DoubleDoubleBall ours, DD theirs) {
        DD difference = DD.ofSum(ours.hi(), ours.lo()).subtract(theirs);
        assertThat(Math.abs(difference.doubleValue()))
                .as("%s against %s", ours, theirs)
                .isLessThanOrEqualTo(CLOSE * Math.abs(theirs.hi()));
    }
}
