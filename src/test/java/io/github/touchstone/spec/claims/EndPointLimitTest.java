package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RAT-4: the integrals against the closed forms of its table, which were found another way. */
class EndPointLimitTest {
    private static void assertLogistic(LeadingOrder rule, double lambda, double expected) {
        assertThat(EndPointLimit.ofVariance(rule, LogSchedule.LOGISTIC, lambda).value())
                .isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.25, 2, 40})
    void logistic_isItsClosedForms(double lambda) {
        double kappa = 1 - lambda;
        double log = StrictMath.log(lambda);
        double n = -lambda / kappa * (1 + log / kappa);
        assertLogistic(LeadingOrder.fixedSmall(), lambda, -0.5);
        assertLogistic(LeadingOrder.fixedLarge(), lambda, 0.5 - n);
        assertLogistic(LeadingOrder.learned(0.3), lambda, 0.3 * (1 - n) - 0.5);
        assertLogistic(LeadingOrder.theory(), lambda, 0.5);
        assertLogistic(LeadingOrder.exponentialIntegrator(), lambda, 0.5 - n / 2);
        assertLogistic(
                LeadingOrder.eulerMaruyama(),
                lambda,
                0.5 + lambda / (4 * kappa) + lambda * (2 - lambda) * log / (4 * kappa * kappa));
        assertLogistic(LeadingOrder.ddim(0.5), lambda, -0.3125);
        assertLogistic(LeadingOrder.ddim(0), lambda, -0.25);
    }

    @Test
    void logistic_hasTheValuesForTheStandardNormal() {
        assertLogistic(LeadingOrder.fixedLarge(), 1, 0);
        assertLogistic(LeadingOrder.exponentialIntegrator(), 1, 0.25);
        assertLogistic(LeadingOrder.eulerMaruyama(), 1, 0.125);
    }

    @Test
    void eulerMaruyama_hasNoTermOfThisOrderAtTwo() {
        assertLogistic(LeadingOrder.eulerMaruyama(), 2, 0);
    }

    @Test
    void logistic_agreesWithTheConstantsOfTheBounds() {
        assertThat(EndPointLimit.ofKl(LeadingOrder.theory(), LogSchedule.LOGISTIC, 0.25)
                        .value())
                .isCloseTo(
                        LimitConstant.DDPM_LOGISTIC
                                .in(DoubleDoubleArithmetic.DD)
                                .getReal(),
                        within(1e-12));
        assertThat(EndPointLimit.ofKl(LeadingOrder.ddim(0), LogSchedule.LOGISTIC, 0.25)
                        .value())
                .isCloseTo(
                        LimitConstant.DDIM_LOGISTIC
                                .in(DoubleDoubleArithmetic.DD)
                                .getReal(),
                        within(1e-12));
    }

    /** For lambda = 1, S = n = 1 - e^-tau and {@code int S w dS = int min(tau, 1) e^-tau dtau = 1 - 1/e}. */
    @Test
    void liYan_isOneLessOneOverEForTheTheoryForm() {
        assertThat(EndPointLimit.ofVariance(LeadingOrder.theory(), LogSchedule.LI_YAN, 1)
                        .value())
                .isCloseTo(1 - StrictMath.exp(-1), within(1e-12));
    }
}
