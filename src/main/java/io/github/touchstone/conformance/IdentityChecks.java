package io.github.touchstone.conformance;

import io.github.touchstone.conformance.VarianceIdentity.Domain;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.claims.Anchor;
import io.github.touchstone.spec.claims.DdimError;
import io.github.touchstone.spec.claims.DdimMeanError;
import io.github.touchstone.spec.claims.DdpmMeanError;
import io.github.touchstone.spec.claims.FixedLargeError;
import io.github.touchstone.spec.claims.FixedSmallError;
import io.github.touchstone.spec.claims.FixedSmallPathKl;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.claims.TheoryFormPathKl;
import io.github.touchstone.spec.claims.VarianceError;
import java.util.List;
import java.util.function.Function;

/** The closed forms of the laws on Gaussian targets against the recursions of the samplers. */
final class IdentityChecks {
    /**
     * At T = 10^5 the terms of both sides have denominators of O(t log2(10^4 T)) bits, their sums and products numerators of at most B =
     * 8 T^2 (log2(10^4 T) + 2) < 3e12 bits: three primes err with probability (B/60/2.7e16)^3 < 1e-17 (PRIME-2).
     */
    private static final String EXACT_AND_PRIME =
            "exact in Q; modulo 3 primes at T = 10^3..10^5 (error probability < 1e-16)";

    private IdentityChecks() {}

    static List<Check> all() {
        return List.of(
                ddpm(
                        "GAUSS-5",
                        "fixed-small: variance error in closed form",
                        SamplersUnderTest::fixedSmall,
                        new FixedSmallError()),
                ddpm(
                        "GAUSS-6",
                        "fixed-large: variance error in closed form",
                        SamplersUnderTest::fixedLarge,
                        new FixedLargeError()),
                ddpm(
                        "GAUSS-7",
                        "theory form: variance error in closed form",
                        SamplersUnderTest::theory,
                        new TheoryFormError()),
                new VarianceIdentity(
                        Anchor.of("GAUSS-8"),
                        "DDIM: variance error as a product of cosines, Pythagorean schedules",
                        Numbers.EXACTLY,
                        SamplersUnderTest::deterministicDdim,
                        new DdimError(),
                        List.of(Domain.PYTHAGOREAN)),
                new VarianceIdentity(
                        Anchor.of("GAUSS-8"),
                        "DDIM: variance error as a product of cosines, any schedule",
                        Numbers.IN_BALLS,
                        SamplersUnderTest::deterministicDdim,
                        new DdimError(),
                        List.of(Domain.BALLS)),
                new MeanIdentity(
                        Anchor.of("GAUSS-9"),
                        "DDPM: mean error in closed form",
                        SamplersUnderTest::fixedSmall,
                        new DdpmMeanError(),
                        Cases.rational()),
                new MeanIdentity(
                        Anchor.of("GAUSS-9"),
                        "DDIM: mean error in closed form",
                        SamplersUnderTest::deterministicDdim,
                        new DdimMeanError(),
                        Cases.pythagorean()),
                new PathIdentity(
                        Anchor.of("GAUSS-12"),
                        "fixed-small: path divergence in closed form",
                        SamplersUnderTest::fixedSmall,
                        new FixedSmallPathKl()),
                new PathIdentity(
                        Anchor.of("GAUSS-13"),
                        "theory form: path divergence in closed form",
                        SamplersUnderTest::theory,
                        new TheoryFormPathKl()));
    }

    private static Check ddpm(
            String anchor, String what, Function<SamplersUnderTest, Sampler> sampler, VarianceError closedForm) {
        return new VarianceIdentity(
                Anchor.of(anchor), what, EXACT_AND_PRIME, sampler, closedForm, List.of(Domain.RATIONAL, Domain.LARGE));
    }
}
