package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** What every number system owes to Java and to Hipparchus: equality with its hash, its field, a double, a text. */
class NumberContractTest {
    private static final Rational X = Rational.of(7, 3);

    @Test
    void numbers_ofEverySystem_keepTheContract() {
        PrimeArithmetic modulo = PrimeArithmetic.random(new SplittableRandom(5));
        List<Arithmetic<?>> systems = List.of(
                ExactArithmetic.EXACT,
                DoubleDoubleArithmetic.DD,
                new BallArithmetic(64),
                new BallArithmetic(170),
                new BallArithmetic(300),
                modulo);
        systems.forEach(NumberContractTest::assertContract);
    }

    private static <T extends FieldElement<T>> void assertContract(Arithmetic<T> system) {
        T x = system.of(X);
        T same = system.of(X);
        T other = system.of(X.negate());
        assertThat(x).as(system.label()).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(x).isNotEqualTo(other).isNotEqualTo("7/3");
        assertThat(x.hashCode()).isNotEqualTo(system.of(Rational.of(7, 5)).hashCode());
        assertThat(x.toString()).isNotEqualTo(other.toString()).isNotBlank();
        assertThat(x.getField().getOne()).isEqualTo(system.one());
        assertThat(x.getField().getZero().isZero()).isTrue();
        assertThat(x.getField().getRuntimeClass().isInstance(x)).isTrue();
        assertThat(x.negate().negate()).isEqualTo(x);
    }

    @Test
    void getReal_ofNumbersWithOrder_isTheNearestDouble() {
        for (Arithmetic<?> system : List.of(
                ExactArithmetic.EXACT, DoubleDoubleArithmetic.DD, new BallArithmetic(170), new BallArithmetic(300))) {
            assertThat(system.of(X).getReal()).as(system.label()).isEqualTo(7.0 / 3);
            assertThat(system.of(X.negate()).getReal()).isEqualTo(-7.0 / 3);
        }
    }

    @Test
    void text_ofBalls_showsMidpointAndRadius() {
        assertThat(new BallArithmetic(170).of(2).toString()).contains("ball(170)", "2.0", "+/-");
        assertThat(DoubleDoubleArithmetic.DD.of(2).toString()).contains("2.0");
    }
}
