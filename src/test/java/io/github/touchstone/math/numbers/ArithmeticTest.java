package io.github.touchstone.math.numbers;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final Rational THIRD = Rational.of(1, 3);

    @Test
    void exact_rationalValues_areGiven() {
        assertThat(EXACT.sqrt(Rational.of(9, 4))).isEqualTo(Rational.of(3, 2));
        assertThat(EXACT.exp(Rational.ZERO)).isEqualTo(Rational.ONE);
        assertThat(EXACT.cos(Rational.ZERO)).isEqualTo(Rational.ONE);
        assertThat(EXACT.log(Rational.ONE)).isEqualTo(Rational.ZERO);
        List<UnaryOperator<Rational>> oddFunctions = List.of(EXACT::sin, EXACT::atan, EXACT::asin, EXACT::erf);
        oddFunctions.forEach(f -> assertThat(f.apply(Rational.ZERO)).isEqualTo(Rational.ZERO));
    }

    @Test
    void exact_irrationalValues_areRefused() {
        List<UnaryOperator<Rational>> functions = List.of(
                EXACT::sqrt, EXACT::exp, EXACT::log, EXACT::sin, EXACT::cos, EXACT::atan, EXACT::asin, EXACT::erf);
        functions.forEach(f -> assertThatThrownBy(() -> f.apply(THIRD)).isInstanceOf(NotRepresentableException.class));
        assertThatThrownBy(EXACT::pi).isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void exact_domainViolated_isAnArithmeticException() {
        assertThatThrownBy(() -> EXACT.sqrt(Rational.of(-1))).isExactlyInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> EXACT.log(Rational.ZERO)).isExactlyInstanceOf(ArithmeticException.class);
    }

    @Test
    void exact_comparison_isNeverUndecided() {
        assertThat(EXACT.less(THIRD, Rational.ONE)).isEqualTo(Truth.TRUE);
        assertThat(EXACT.less(THIRD, THIRD)).isEqualTo(Truth.FALSE);
        assertThat(EXACT.lessOrEqual(THIRD, THIRD)).isEqualTo(Truth.TRUE);
        assertThat(EXACT.enclosure(THIRD)).isEqualTo(Enclosure.exactly(THIRD));
        assertThat(EXACT.certified()).isTrue();
        assertThat(EXACT.label()).isEqualTo("exact");
    }

    @Test
    void binary64_functions_areThoseOfStrictMath() {
        Binary64 x = DOUBLE.of(THIRD);
        assertThat(x.getReal()).isEqualTo(1.0 / 3);
        assertThat(DOUBLE.sqrt(x).getReal()).isEqualTo(StrictMath.sqrt(1.0 / 3));
        assertThat(DOUBLE.exp(x).getReal()).isEqualTo(StrictMath.exp(1.0 / 3));
        assertThat(DOUBLE.log(x).getReal()).isEqualTo(StrictMath.log(1.0 / 3));
        assertThat(DOUBLE.sin(x).getReal()).isEqualTo(StrictMath.sin(1.0 / 3));
        assertThat(DOUBLE.cos(x).getReal()).isEqualTo(StrictMath.cos(1.0 / 3));
        assertThat(DOUBLE.atan(x).getReal()).isEqualTo(StrictMath.atan(1.0 / 3));
        assertThat(DOUBLE.asin(x).getReal()).isEqualTo(StrictMath.asin(1.0 / 3));
        assertThat(DOUBLE.pi().getReal()).isEqualTo(StrictMath.PI);
        assertThat(DOUBLE.certified()).isFalse();
        assertThat(DOUBLE.label()).isEqualTo("double");
    }

    @Test
    void binary64_notFinite_hasNoEnclosure() {
        assertThat(DOUBLE.sqrt(DOUBLE.of(-1)).getReal()).isNaN();
        assertThatThrownBy(() -> DOUBLE.enclosure(new Binary64(Double.NaN))).isInstanceOf(ArithmeticException.class);
        assertThat(DOUBLE.enclosure(new Binary64(0.5))).isEqualTo(Enclosure.exactly(Rational.of(1, 2)));
        assertThat(DOUBLE.less(new Binary64(1), new Binary64(2))).isEqualTo(Truth.TRUE);
    }

    @Test
    void truth_negation_keepsUndecided() {
        assertThat(Truth.UNDECIDED.not()).isEqualTo(Truth.UNDECIDED);
        assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
        assertThat(Truth.FALSE.not()).isEqualTo(Truth.TRUE);
        assertThat(Truth.UNDECIDED.certain()).isFalse();
    }

    @Test
    void enclosure_intervals_containAndMeet() {
        Enclosure x = new Enclosure(Rational.ZERO, Rational.ONE);
        assertThat(x.contains(THIRD)).isTrue();
        assertThat(x.contains(Rational.of(-1, 9))).isFalse();
        assertThat(x.contains(new Enclosure(THIRD, Rational.ONE))).isTrue();
        assertThat(x.contains(new Enclosure(THIRD, Rational.of(2)))).isFalse();
        assertThat(x.meets(new Enclosure(Rational.ONE, Rational.of(2)))).isTrue();
        assertThat(x.meets(new Enclosure(Rational.of(2), Rational.of(3)))).isFalse();
        assertThat(x.middle()).isEqualTo(Rational.of(1, 2));
        assertThat(x.radius()).isEqualTo(Rational.of(1, 2));
        assertThatThrownBy(() -> new Enclosure(Rational.ONE, Rational.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
