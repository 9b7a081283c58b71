package io.github.touchstone.samplers.practice;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** PRC-1 to PRC-3 in Q, at levels whose roots are rational: every prediction of one pair (x0, eps) says the same. */
class PredictionsProperties {
    private final Predictions<Rational> predictions = new Predictions<>(EXACT);

    @Property(tries = 200)
    void conversions_ofAllPairs_areThatOfThePairBehind(
            @ForAll PredictionType from,
            @ForAll PredictionType to,
            @ForAll @IntRange(min = 1, max = 30) int tangent,
            @ForAll @IntRange(min = -9, max = 9) int clean,
            @ForAll @IntRange(min = -9, max = 9) int noise) {
        Pair pair = new Pair(Rational.of(tangent, 31), Rational.of(clean, 4), Rational.of(noise, 3));
        assertThat(predictions.convert(from, to, pair.a(), pair.x(), pair.prediction(from)))
                .isEqualTo(pair.prediction(to));
        assertThat(predictions.noised(pair.a(), pair.clean(), pair.noise())).isEqualTo(pair.x());
    }

    @Example
    void epsilonAtZeroSignal_saysNothingOfTheCleanSample() {
        for (PredictionType from : new PredictionType[] {PredictionType.EPSILON, PredictionType.SCORE}) {
            assertThatThrownBy(() -> convert(from, PredictionType.SAMPLE))
                    .isInstanceOf(UndefinedStepException.class)
                    .hasMessageContaining("abar = 0");
            assertThatThrownBy(() -> convert(from, PredictionType.V_PREDICTION))
                    .isInstanceOf(UndefinedStepException.class);
        }
    }

    @Example
    void otherPredictionsAtZeroSignal_areConverted() {
        assertThat(convert(PredictionType.V_PREDICTION, PredictionType.SAMPLE)).isEqualTo(Rational.of(-3));
        assertThat(convert(PredictionType.V_PREDICTION, PredictionType.EPSILON)).isEqualTo(Rational.of(2));
        assertThat(convert(PredictionType.SAMPLE, PredictionType.EPSILON)).isEqualTo(Rational.of(2));
        assertThat(convert(PredictionType.EPSILON, PredictionType.SCORE)).isEqualTo(Rational.of(-3));
    }

    /** Of the value 3 at x = 2. */
    private Rational convert(PredictionType from, PredictionType to) {
        return predictions.convert(from, to, Rational.ZERO, Rational.of(2), Rational.of(3));
    }

    /** x0 and eps at the angle with the given tangent of its half. */
    private record Pair(Rational tangent, Rational clean, Rational noise) {
        Rational cos() {
            return Rational.ONE.subtract(tangent.multiply(tangent)).divide(hypotenuse());
        }

        Rational sin() {
            return tangent.multiply(2).divide(hypotenuse());
        }

        private Rational hypotenuse() {
            return Rational.ONE.add(tangent.multiply(tangent));
        }

        Rational a() {
            return cos().multiply(cos());
        }

        Rational x() {
            return cos().multiply(clean).add(sin().multiply(noise));
        }

        Rational prediction(PredictionType type) {
            return switch (type) {
                case EPSILON -> noise;
                case SAMPLE -> clean;
                case V_PREDICTION -> cos().multiply(noise).subtract(sin().multiply(clean));
                case SCORE -> noise.divide(sin()).negate();
            };
        }
    }
}
