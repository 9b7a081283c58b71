package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.samplers.Heun;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.findings.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnotAdvisorTest {
    private static final String TWO_MODES = "mixture:1/2,-2,1/4;1/2,2,1/4";

    @ParameterizedTest
    @CsvSource({"LARGE, 4", "DDIM, 4"})
    void advice_mixture_isBetterThanEveryOther(Rule rule, int steps) {
        Answered answered = Answered.of("", Questions.pinned(TWO_MODES, rule, steps));
        Value least = answered.least();
        assertThat(answered.advice().divergence()).isInstanceOf(Outcome.Numerical.class);
        assertThat(answered.advice().standing()).isEqualTo("best found");
        for (String name : new String[] {Contender.LINEAR, Contender.COSINE, Contender.TANGENT}) {
            assertThat(answered.divergence(name).orElseThrow().value()).isGreaterThan(least.value() * 1.01);
        }
    }

    /** On a Gaussian, written as one, the search by knots meets the floor of the law that it does not know. */
    @Test
    void advice_withoutDerivatives_meetsTheFloor() {
        Question question = Questions.pinned("gaussian:1/4", Rule.LARGE, 6);
        Advice byKnots = KnotAdvisor.advise(question, Frame.of(question));
        double floor = Advisor.advise(question).floor().orElseThrow().lower().doubleValue();
        assertThat(Value.of(byKnots.divergence()).value() / floor).isBetween(1 - 1e-12, 1 + 1e-6);
    }

    @Test
    void advice_otherRule_isFound() {
        Question model = Questions.pinned("gaussian:1/4,4", Rule.DDIM, 4);
        Question heun = new Question(
                model.target(), new Heun(), 4, true, 0, new Ends(Optional.empty(), Optional.of(Ends.DEFAULT_LAST)));
        Answered answered = Answered.of("", heun);
        assertThat(answered.gain(Contender.TANGENT).orElseThrow().value()).isGreaterThan(1);
    }
}
