package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfSquareLawTest {
    private static final ExactArithmetic EXACT = ExactArithmetic.EXACT;

    private static List<Rational> heights(HalfSquareLaw<Rational> law, Rational start) {
        List<Rational> heights = new ArrayList<>(List.of(start));
        law.excesses().forEach(e -> heights.add(heights.get(heights.size() - 1).divide(Rational.ONE.add(e))));
        return heights;
    }

    private static Rational cost(List<Rational> heights) {
        Rational sum = Rational.ZERO;
        for (int t = 1; t < heights.size(); t++) {
            Rational fall = heights.get(t - 1).subtract(heights.get(t));
            sum = sum.add(fall.multiply(fall).divide(heights.get(t)));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"1/2, 4", "-1/3, 5", "3, 3", "-7/8, 4"})
    void cost_ofTheLaw_isLeastAmongItsNeighbours(String first, int n) {
        HalfSquareLaw<Rational> law = HalfSquareLaw.from(Rational.parse(first), n, EXACT);
        List<Rational> heights = heights(law, Rational.ONE);
        assertThat(law.cost(Rational.ONE)).isEqualTo(cost(heights));
        assertThat(law.reach()).isEqualTo(Rational.ONE.divide(heights.get(n)));
        for (int t = 1; t < n; t++) {
            for (long sign : new long[] {-1, 1}) {
                List<Rational> moved = new ArrayList<>(heights);
                moved.set(t, heights.get(t).multiply(Rational.of(1_000_000 + sign, 1_000_000)));
                // least, and of second order: a millionth off costs some 1e-12
                Rational more = cost(moved).subtract(cost(heights));
                assertThat(more.signum()).isPositive();
                assertThat(more.doubleValue()).isLessThan(1e-9);
            }
        }
    }

    @Test
    void excesses_fromMinusOne_areTheConstantsOfFixedSmall() {
        List<Rational> e = HalfSquareLaw.from(Rational.of(-1), 8, EXACT).excesses();
        for (int n = 1; n < 8; n++) {
            Rational k = DdpmLowerBound.constant(n, EXACT);
            assertThat(e.get(n)).isEqualTo(k.divide(Rational.of(-2)));
        }
    }

    /** ADV-5: heights that fall from 1 to x in T steps cost at least 4 (1 - sqrt x)^2/T, and T times the least tends to that. */
    @Test
    void cost_ofFallingHeights_tendsToTheBoundOfAdv5() {
        double before = Double.POSITIVE_INFINITY;
        for (int n : new int[] {4, 16, 64, 256}) {
            DoubleDoubleBall first = DoubleDoubleArithmetic.DD.of(Rational.of(13, 10L * n));
            HalfSquareLaw<DoubleDoubleBall> law = HalfSquareLaw.from(first, n, DoubleDoubleArithmetic.DD);
            double root = 1 - Math.sqrt(1 / law.reach().getReal());
            double over = n * law.cost(DoubleDoubleArithmetic.DD.one()).getReal() / (4 * root * root);
            assertThat(over).isGreaterThan(1).isLessThan(before);
            before = over;
        }
        assertThat(before).isLessThan(1.01);
    }
}
