package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SharpRuleTest {
    @ParameterizedTest
    @ValueSource(ints = {8, 20, 32})
    void rule_integratesEveryPowerBelowTwiceItsSize(int n) {
        SharpRule rule = SharpRule.of(n);
        for (int power = 0; power < 2 * n; power++) {
            Rational exact = power % 2 == 0 ? Rational.of(2, power + 1) : Rational.ZERO;
            assertThat(DoubleDoubleArithmetic.DD.enclosure(moment(rule, power)).contains(exact))
                    .isTrue();
        }
        // x^(2n) is not integrated: the difference is that of the squared norm of P_n
        assertThat(DoubleDoubleArithmetic.DD.enclosure(moment(rule, 2 * n)).contains(Rational.of(2, 2L * n + 1)))
                .isFalse();
    }

    private static DoubleDoubleBall moment(SharpRule rule, int power) {
        DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
        for (int j = 0; j < rule.nodes().size(); j++) {
            DoubleDoubleBall term = rule.weights().get(j);
            for (int i = 0; i < power; i++) {
                term = term.multiply(rule.nodes().get(j));
            }
            sum = sum.add(term);
        }
        return sum;
    }
}
