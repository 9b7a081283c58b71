package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** TOL-2 to TOL-5 on single numbers. */
class FaithfulArithmeticTest {
    private static final BallArithmetic BALLS = new BallArithmetic(256);
    private static final FaithfulArithmetic FLOAT = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY32);
    private static final FaithfulArithmetic DOUBLE = new FaithfulArithmetic(BALLS, BinaryFormat.BINARY64);
    private static final Rational TENTH = Rational.of(1, 10);

    @Test
    void of_numberOfTheFormat_isExact() {
        assertThat(FLOAT.of(Rational.of(3, 8)).error()).isZero();
        assertThat(FLOAT.of(1 << 24).error()).isZero();
        assertThat(DOUBLE.of((1 << 24) + 1).error()).isZero();
    }

    @Test
    void of_otherNumber_isRoundedOnce() {
        assertThat(FLOAT.of((1 << 24) + 1).error()).isBetween(2.0, 2.01);
        assertThat(FLOAT.of(TENTH).error()).isBetween(0x1p-23 / 10, 0x1.001p-23 / 10);
        assertThat(DOUBLE.of(TENTH).error()).isBetween(0x1p-52 / 10, 0x1.001p-52 / 10);
    }

    @Test
    void holds_edgesOfTheFormat_areHeld() {
        Rational smallest = Rational.ofExactly(Float.MIN_VALUE);
        assertThat(BinaryFormat.BINARY32.holds(smallest)).isTrue();
        assertThat(BinaryFormat.BINARY32.holds(smallest.divide(Rational.of(2)))).isFalse();
        assertThat(BinaryFormat.BINARY32.holds(Rational.ofExactly(Float.MAX_VALUE)))
                .isTrue();
        assertThat(BinaryFormat.BINARY32.holds(Rational.ofExactly(0x1p128))).isFalse();
        assertThat(BinaryFormat.BINARY64.holds(Rational.ofExactly(Double.MIN_VALUE)))
                .isTrue();
        assertThat(BinaryFormat.BINARY32.largest()).isEqualTo(Float.MAX_VALUE);
        assertThat(BinaryFormat.BINARY64.largest()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void operations_onExactNumbersWithExactResult_addNoError() {
        Faithful half = FLOAT.of(Rational.of(1, 2));
        assertThat(half.add(half).subtract(FLOAT.one()).isZero()).isTrue();
        assertThat(half.multiply(FLOAT.of(3)).error()).isZero();
        assertThat(FLOAT.sqrt(FLOAT.of(4)).error()).isZero();
        assertThat(FLOAT.zero().multiply(FLOAT.of(TENTH)).isZero()).isTrue();
        assertThat(FLOAT.zero().divide(FLOAT.of(TENTH)).isZero()).isTrue();
    }

    @Test
    void neutralOperands_addNoError() {
        Faithful tenth = FLOAT.of(TENTH);
        assertThat(tenth.add(FLOAT.zero()).error()).isEqualTo(tenth.error());
        assertThat(tenth.multiply(FLOAT.one()).error()).isLessThan(tenth.error() * (1 + 1e-12));
        assertThat(tenth.divide(FLOAT.of(2)).error()).isLessThan(tenth.error() / 2 * (1 + 1e-12));
    }

    @Test
    void sum_cancelling_keepsTheErrorOfItsOperands() {
        Faithful noise = FLOAT.one().subtract(FLOAT.one().subtract(FLOAT.of(TENTH)));
        assertThat(noise.getReal()).isEqualTo(0.1);
        assertThat(noise.error()).isBetween(0x1p-23 * 0.9, 0x1p-23 * 1.3);
    }

    @Test
    void division_byWhatMayRoundToZero_hasNoBound() {
        Faithful tiny = FLOAT.one().subtract(FLOAT.of(Rational.ofExactly(1 - 0x1p-40)));
        assertThatThrownBy(() -> FLOAT.one().divide(tiny)).isInstanceOf(NoErrorBoundException.class);
        assertThatThrownBy(() -> FLOAT.log(tiny)).isInstanceOf(NoErrorBoundException.class);
        assertThatThrownBy(() -> FLOAT.sqrt(tiny)).isInstanceOf(NoErrorBoundException.class);
        assertThat(FLOAT.rootOfPositivePart(tiny).error()).isBetween(0x1p-12, 0x1p-11);
    }

    @Test
    void overflow_hasNoBound() {
        Faithful large = FLOAT.of(Rational.ofExactly(0x1p100));
        assertThatThrownBy(() -> large.multiply(large)).isInstanceOf(NoErrorBoundException.class);
    }

    @Test
    void less_withinTheErrors_isUndecided() {
        Faithful tenth = DOUBLE.of(TENTH);
        Faithful near = DOUBLE.of(Rational.ofExactly(0.1));
        assertThat(DOUBLE.less(tenth, near)).isEqualTo(Truth.UNDECIDED);
        assertThat(DOUBLE.less(tenth, DOUBLE.one())).isEqualTo(Truth.TRUE);
        assertThat(DOUBLE.lessOrEqual(DOUBLE.one(), tenth)).isEqualTo(Truth.FALSE);
        assertThat(DOUBLE.less(DOUBLE.one(), DOUBLE.one())).isEqualTo(Truth.FALSE);
        assertThat(DOUBLE.min(tenth, near).error()).isEqualTo(tenth.error());
    }

    @Test
    void cast_toANarrowerFormat_roundsOnceMore() {
        assertThat(FLOAT.cast(DOUBLE.of(TENTH)).error()).isBetween(0x1p-23 / 10, 0x1.001p-23 / 10);
        assertThat(FLOAT.cast(DOUBLE.one()).error()).isZero();
    }

    @Test
    void formats_mixed_areRejected() {
        assertThatThrownBy(() -> FLOAT.one().add(DOUBLE.one())).isInstanceOf(IllegalArgumentException.class);
    }
}
