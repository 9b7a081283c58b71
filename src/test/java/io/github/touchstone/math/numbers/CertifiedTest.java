package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

class CertifiedTest {
    /** {@code delta - log(1 + delta)}, whose value at 1e-30 is 5e-61 less a third of 1e-90. */
    private static final Formula CANCELLING = new Formula() {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            T delta = a.of(Rational.parse("1e-30"));
            return delta.subtract(a.log(a.one().add(delta)));
        }
    };

    /** {@code log 4 - 2 log 2 = 0}, which no ball can know. */
    private static final Formula HIDDEN_ZERO = new Formula() {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            return a.log(a.of(4)).subtract(a.log(a.of(2)).multiply(2));
        }
    };

    /** The reciprocal of {@code exp(1e-40) - 1}: at low precision a division by an enclosure of zero. */
    private static final Formula UNDECIDED_AT_FIRST = new Formula() {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            return a.exp(a.of(Rational.parse("1e-40"))).subtract(a.one()).reciprocal();
        }
    };

    private static final Formula LOG_OF_MINUS_ONE = new Formula() {
        @Override
        public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
            return a.log(a.of(-1));
        }
    };

    @Test
    void evaluate_heavyCancellation_allDigitsCertain() {
        Enclosure value = Certified.evaluate(CANCELLING, 40);
        assertThat(Decimals.certifiedDigits(value, 40)).isEqualTo(40);
        assertThat(Decimals.print(value, 40)).isEqualTo("4." + "9".repeat(29) + "6".repeat(9) + "7e-61");
    }

    @Test
    void evaluate_undecidedAtLowPrecision_precisionRises() {
        assertThat(Decimals.print(Certified.evaluate(UNDECIDED_AT_FIRST, 42), 45))
                .startsWith("9999999999999999999999999999999999999999.5");
    }

    @Test
    void evaluate_hiddenZero_saysThatNoDigitIsCertain() {
        assertThatThrownBy(() -> Certified.evaluate(HIDDEN_ZERO, 1))
                .isInstanceOf(NotCertifiedException.class)
                .hasMessageContaining("no digit is certain, the value may be exactly zero");
    }

    /** The cap, 2^17 bits, is no multiple of the first precision by a power of two. */
    @Test
    void evaluate_neverDecided_namesTheLastPrecisionTried() {
        List<String> tried = new ArrayList<>();
        Formula undecided = new Formula() {
            @Override
            public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
                tried.add(a.label());
                throw new UndecidedException("never");
            }
        };
        assertThatThrownBy(() -> Certified.evaluate(undecided, 10_000))
                .isInstanceOf(NotCertifiedException.class)
                .hasMessageContaining("with 131072 bits");
        assertThat(tried).hasSize(3).last().asString().contains("131072");
    }

    @Test
    void evaluate_exactZero_isAPoint() {
        Formula zero = new Formula() {
            @Override
            public <T extends FieldElement<T>> T in(Arithmetic<T> a) {
                return a.one().subtract(a.one());
            }
        };
        assertThat(Certified.evaluate(zero, 30)).isEqualTo(Enclosure.exactly(Rational.ZERO));
    }

    @Test
    void evaluate_domainViolated_passesThrough() {
        assertThatThrownBy(() -> Certified.evaluate(LOG_OF_MINUS_ONE, 3))
                .isExactlyInstanceOf(ArithmeticException.class);
    }

    @Test
    void evaluate_noDigits_isRejected() {
        assertThatThrownBy(() -> Certified.evaluate(CANCELLING, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
