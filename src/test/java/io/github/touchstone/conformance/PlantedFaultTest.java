package io.github.touchstone.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.OdeEulerInTime;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check of the suite passes on the built-in samplers and fails on a sampler with a realistic fault in its place. */
class PlantedFaultTest {
    private static final SamplersUnderTest TRUE = SamplersUnderTest.builtIn();

    /** A fault: what is wrong, the samplers with it, and checks that must see it, by anchor and beginning of their text. */
    private record Fault(String name, SamplersUnderTest samplers, List<String> seenBy) {
        static Fault of(String name, SamplersUnderTest samplers, String... seenBy) {
            return new Fault(name, samplers, List.of(seenBy));
        }
    }

    private static final List<Fault> FAULTS = List.of(
            Fault.of(
                    "beta for beta~",
                    small(new DdpmFixedLarge()),
                    "DDPM-1 fixed-small: mean",
                    "DDPM-1 fixed-small is exact",
                    "GAUSS-5",
                    "GAUSS-12",
                    "BND-1 fixed-small on every",
                    "BND-1 fixed-small on its best",
                    "DDIM-2"),
            Fault.of("beta~ of the step before", small(new PreviousVariance()), "DDPM-1 fixed-small: mean", "GAUSS-5"),
            Fault.of(
                    "variance for its root",
                    small(changed(new DdpmFixedSmall(), Change.NOISE_SQUARED)),
                    "DDPM-1 fixed-small: mean",
                    "GAUSS-5"),
            Fault.of(
                    "score weight doubled",
                    small(changed(new DdpmFixedSmall(), Change.SCORE_DOUBLED)),
                    "GAUSS-9 DDPM",
                    "SMP-2"),
            Fault.of("scale doubled", small(changed(new DdpmFixedSmall(), Change.SCALE_DOUBLED)), "BND-10"),
            Fault.of(
                    "beta~ for beta",
                    large(new DdpmFixedSmall()),
                    "DDPM-2 fixed-large: the mean",
                    "DDPM-2 fixed-large is exact",
                    "GAUSS-6"),
            Fault.of("beta for beta/alpha", theory(new DdpmFixedLarge()), "DDPM-3", "GAUSS-7", "GAUSS-13"),
            Fault.of("v from the wrong end", learned(v -> new DdpmLearned(Rational.ONE.subtract(v))), "DDPM-4"),
            Fault.of("optimal variance of N(0, 1)", optimal(target -> new DdpmFixedLarge()), "GAUSS-3"),
            Fault.of(
                    "eta ignored",
                    ddim(eta -> Ddim.DETERMINISTIC),
                    "DDIM-1 DDIM equals its form in x0 and eps, eta = 0",
                    "DDIM-1 DDIM equals its form in x0 and eps, eta = 1/3"),
            Fault.of(
                    "square root missing",
                    ddim(MissingRoot::new),
                    "DDIM-1 DDIM equals its form in x0 and eps, eta = 0",
                    "GAUSS-8",
                    "GAUSS-9 DDIM",
                    "BND-2 DDIM on equal"),
            Fault.of("noise in deterministic DDIM", ddim(eta -> new DdpmTheory()), "BND-2 DDIM on every"),
            Fault.of("full score in the ODE", odeEuler(new DdpmFixedSmall()), "SMP-5"),
            Fault.of("full score in the ODE, in time", odeEulerInTime(new EulerMaruyama()), "SMP-6"),
            Fault.of("half the score", exponential(changed(new ExponentialIntegrator(), Change.SCORE_HALVED)), "SMP-7"),
            Fault.of("h for 2 h", maruyama(changed(new EulerMaruyama(), Change.NOISE_HALVED)), "SMP-8"),
            Fault.of("Euler for Heun", heun(new OdeEulerInTime()), "SMP-9"));

    @Test
    void suite_onBuiltInSamplers_passes() {
        assertThat(Suite.run(TRUE, check -> true, result -> {}))
                .allSatisfy(result ->
                        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.PASS));
    }

    @TestFactory
    Stream<DynamicTest> check_onPlantedFault_fails() {
        return FAULTS.stream()
                .flatMap(fault -> fault.seenBy().stream()
                        .map(text ->
                                DynamicTest.dynamicTest(fault.name() + ": " + text, () -> assertSeen(fault, text))));
    }

    private static void assertSeen(Fault fault, String text) {
        List<Check> checks = Suite.checks().stream()
                .filter(c -> (c.anchor() + " " + c.what()).startsWith(text))
                .toList();
        assertThat(checks).isNotEmpty();
        for (Check check : checks) {
            Examination found = check.examine(fault.samplers());
            assertThat(found.counterexample()).as(check.what()).isPresent();
            assertThat(found.counterexample().get()).doesNotContain("\n");
        }
    }

    @Test
    void everyCheck_isSeenToFail() {
        List<String> seen = FAULTS.stream().flatMap(f -> f.seenBy().stream()).toList();
        assertThat(Suite.checks())
                .allSatisfy(check -> assertThat(seen)
                        .as(check.anchor() + " " + check.what())
                        .anyMatch(text -> (check.anchor() + " " + check.what()).startsWith(text)));
    }

    @Test
    void result_onThrowingSampler_isAnError() {
        CoefficientRule broken = new CoefficientRule() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t) {
                throw new IllegalStateException("out of order");
            }

            @Override
            public boolean addsNoise(int t) {
                return true;
            }
        };
        List<CheckResult> results =
                Suite.run(small(broken), check -> check.anchor().toString().equals("GAUSS-5"), result -> {});
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(result.counterexample()).hasValue("IllegalStateException: out of order");
        });
    }

    private static SamplersUnderTest small(CoefficientRule rule) {
        return with(rule, TRUE.fixedLarge(), TRUE.theory(), TRUE.learned(), TRUE.optimal(), TRUE.ddim());
    }

    private static SamplersUnderTest large(CoefficientRule rule) {
        return with(TRUE.fixedSmall(), rule, TRUE.theory(), TRUE.learned(), TRUE.optimal(), TRUE.ddim());
    }

    private static SamplersUnderTest theory(CoefficientRule rule) {
        return with(TRUE.fixedSmall(), TRUE.fixedLarge(), rule, TRUE.learned(), TRUE.optimal(), TRUE.ddim());
    }

    private static SamplersUnderTest learned(Function<Rational, CoefficientRule> rule) {
        return with(TRUE.fixedSmall(), TRUE.fixedLarge(), TRUE.theory(), rule, TRUE.optimal(), TRUE.ddim());
    }

    private static SamplersUnderTest optimal(Function<GaussianTarget, CoefficientRule> rule) {
        return with(TRUE.fixedSmall(), TRUE.fixedLarge(), TRUE.theory(), TRUE.learned(), rule, TRUE.ddim());
    }

    private static SamplersUnderTest ddim(Function<Rational, CoefficientRule> rule) {
        return with(TRUE.fixedSmall(), TRUE.fixedLarge(), TRUE.theory(), TRUE.learned(), TRUE.optimal(), rule);
    }

    private static SamplersUnderTest with(
            CoefficientRule small,
            CoefficientRule large,
            CoefficientRule theory,
            Function<Rational, CoefficientRule> learned,
            Function<GaussianTarget, CoefficientRule> optimal,
            Function<Rational, CoefficientRule> ddim) {
        return new SamplersUnderTest(
                small,
                large,
                theory,
                learned,
                optimal,
                ddim,
                TRUE.odeEuler(),
                TRUE.odeEulerInTime(),
                TRUE.exponentialIntegrator(),
                TRUE.eulerMaruyama(),
                TRUE.heun());
    }

    private static SamplersUnderTest odeEuler(CoefficientRule rule) {
        return timeStepping(
                rule, TRUE.odeEulerInTime(), TRUE.exponentialIntegrator(), TRUE.eulerMaruyama(), TRUE.heun());
    }

    private static SamplersUnderTest odeEulerInTime(CoefficientRule rule) {
        return timeStepping(TRUE.odeEuler(), rule, TRUE.exponentialIntegrator(), TRUE.eulerMaruyama(), TRUE.heun());
    }

    private static SamplersUnderTest exponential(CoefficientRule rule) {
        return timeStepping(new OdeEuler(), TRUE.odeEulerInTime(), rule, TRUE.eulerMaruyama(), TRUE.heun());
    }

    private static SamplersUnderTest maruyama(CoefficientRule rule) {
        return timeStepping(new OdeEuler(), TRUE.odeEulerInTime(), TRUE.exponentialIntegrator(), rule, TRUE.heun());
    }

    private static SamplersUnderTest heun(Sampler sampler) {
        return timeStepping(
                new OdeEuler(), TRUE.odeEulerInTime(), TRUE.exponentialIntegrator(), TRUE.eulerMaruyama(), sampler);
    }

    private static SamplersUnderTest timeStepping(
            CoefficientRule odeEuler,
            CoefficientRule odeEulerInTime,
            CoefficientRule exponentialIntegrator,
            CoefficientRule eulerMaruyama,
            Sampler heun) {
        return new SamplersUnderTest(
                TRUE.fixedSmall(),
                TRUE.fixedLarge(),
                TRUE.theory(),
                TRUE.learned(),
                TRUE.optimal(),
                TRUE.ddim(),
                odeEuler,
                odeEulerInTime,
                exponentialIntegrator,
                eulerMaruyama,
                heun);
    }

    private enum Change {
        SCALE_DOUBLED,
        NOISE_SQUARED,
        NOISE_HALVED,
        SCORE_DOUBLED,
        SCORE_HALVED;

        <T extends FieldElement<T>> Step<T> apply(Step<T> s) {
            T half = s.rhoSquared()
                    .getField()
                    .getOne()
                    .add(s.rhoSquared().getField().getOne())
                    .reciprocal();
            T omega = s.scoreWeight();
            T noise = s.noiseVariance();
            return switch (this) {
                case SCALE_DOUBLED -> new Step<>(s.rhoSquared().multiply(4), omega, noise, s.meanGain());
                case NOISE_SQUARED -> new Step<>(s.rhoSquared(), omega, noise.multiply(noise), s.meanGain());
                case NOISE_HALVED -> new Step<>(s.rhoSquared(), omega, noise.multiply(half), s.meanGain());
                case SCORE_DOUBLED -> new Step<>(s.rhoSquared(), omega.multiply(2), noise, s.meanGain());
                case SCORE_HALVED -> new Step<>(s.rhoSquared(), omega.multiply(half), noise, s.meanGain());
            };
        }
    }

    private static CoefficientRule changed(CoefficientRule rule, Change change) {
        return new Changed(rule, change);
    }

    private record Changed(CoefficientRule rule, Change change) implements CoefficientRule {
        @Override
        public boolean addsNoise(int t) {
            return true;
        }

        @Override
        public String name() {
            return rule.name() + " with a fault";
        }

        @Override
        public <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t) {
            return change.apply(rule.step(schedule, t));
        }
    }

    /** The classical off-by-one: the noise of step t-1 at step t. */
    private record PreviousVariance() implements CoefficientRule {
        @Override
        public boolean addsNoise(int t) {
            return true;
        }

        @Override
        public String name() {
            return "ddpm:small with a fault";
        }

        @Override
        public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
            return Step.rescaling(s, t, s.beta(t), s.posteriorVariance(Math.max(1, t - 1)));
        }
    }

    /** DDIM with the square root of the direction coefficient forgotten (seen in public code). */
    private record MissingRoot(Rational eta) implements CoefficientRule {
        @Override
        public boolean addsNoise(int t) {
            return true;
        }

        @Override
        public String name() {
            return "ddim with a fault";
        }

        @Override
        public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
            T ratio = s.tangentRatio(t);
            T omega = s.beta(t).divide(s.arithmetic().one().add(ratio.multiply(ratio)));
            return Step.rescaling(s, t, omega, s.arithmetic().zero());
        }
    }
}
