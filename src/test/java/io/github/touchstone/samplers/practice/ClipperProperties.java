package io.github.touchstone.samplers.practice;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** PRC-11, PRC-12 in Q. */
class ClipperProperties {
    private final Clipper<Rational> clipper = new Clipper<>(EXACT);

    @Property(tries = 200)
    void range_movesEachElementToTheNearestPoint(@ForAll long seed) {
        List<Rational> clean = Configurations.of(seed).numbers(3);
        List<Rational> clipped = clipper.clipped(new Clipping.Range(Rational.ONE), clean);
        for (int i = 0; i < 3; i++) {
            Rational x = clean.get(i);
            boolean inside = x.abs().compareTo(Rational.ONE) <= 0;
            assertThat(clipped.get(i)).isEqualTo(inside ? x : Rational.of(x.signum()));
        }
    }

    @Property(tries = 200)
    void thresholding_atTheGreatest_onlyScales(@ForAll long seed) {
        List<Rational> clean = Configurations.of(seed).numbers(4);
        Rational greatest =
                clean.stream().map(Rational::abs).max(Rational::compareTo).orElseThrow();
        Rational s = greatest.compareTo(Rational.ONE) < 0 ? Rational.ONE : greatest;
        assertThat(clipper.clipped(new Clipping.Thresholding(Rational.ONE, Rational.of(4)), clean))
                .isEqualTo(clean.stream().map(x -> x.divide(s)).toList());
    }

    /** |x0| sorted is 1/2, 1, 2, 3; at the ratio 5/6 the rank is 5/2, between 2 and 3. */
    @Example
    void thresholding_betweenTwoElements_interpolates() {
        List<Rational> clean = List.of(Rational.of(-3), Rational.of(1, 2), Rational.of(2), Rational.of(-1));
        Clipping.Thresholding rule = new Clipping.Thresholding(Rational.of(5, 6), Rational.of(9));
        assertThat(clipper.clipped(rule, clean))
                .containsExactly(Rational.of(-1), Rational.of(1, 5), Rational.of(4, 5), Rational.of(-2, 5));
    }

    @Example
    void thresholding_byMoreThanTheMaximum_dividesByTheMaximum() {
        List<Rational> clean = List.of(Rational.of(-3), Rational.of(1));
        Clipping.Thresholding rule = new Clipping.Thresholding(Rational.ONE, Rational.of(2));
        assertThat(clipper.clipped(rule, clean)).containsExactly(Rational.of(-1), Rational.of(1, 2));
    }

    @Example
    void parametersOutsideTheirDomain_areRefused() {
        assertThatThrownBy(() -> new Clipping.Range(Rational.ZERO)).isInstanceOf(UndefinedStepException.class);
        assertThatThrownBy(() -> new Clipping.Thresholding(Rational.of(2), Rational.ONE))
                .isInstanceOf(UndefinedStepException.class);
        assertThatThrownBy(() -> new Clipping.Thresholding(Rational.ONE, Rational.of(1, 2)))
                .isInstanceOf(UndefinedStepException.class);
    }
}
