package io.github.touchstone.spec.claims;

import java.util.List;
import java.util.stream.Stream;

/** All claims of the specification's chapters 1 to 7, 20, 26 and 29 to 38, in order; each has a section of the same anchor, title and status. */
public final class Claims {
    private Claims() {}

    /** Every claim, once. */
    public static List<Claim> all() {
        return Stream.of(
                        ForwardClaims.ALL,
                        SamplerClaims.ALL,
                        ScheduleClaims.ALL,
                        TargetClaims.ALL,
                        DivergenceClaims.ALL,
                        GaussianClaims.ALL,
                        BoundClaims.ALL,
                        LiteratureClaims.ALL,
                        MixtureClaims.ALL,
                        SmoothnessClaims.ALL,
                        RateClaims.ALL,
                        DimensionClaims.ALL,
                        LowerBoundClaims.ALL,
                        ComparisonClaims.ALL,
                        GridClaims.ALL,
                        ComplexityClaims.ALL,
                        ScoreErrorClaims.ALL,
                        SmoothnessMeasuredClaims.ALL,
                        ScheduleAdviceClaims.ALL,
                        PublishedClaims.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Claim definition(String anchor, String title, String statement, String source, String tests) {
        return new Claim(Anchor.of(anchor), title, Status.DEFINITION, statement, source, names(tests));
    }

    static Claim theorem(String anchor, String title, String statement, String source, String tests) {
        return new Claim(Anchor.of(anchor), title, Status.THEOREM, statement, source, names(tests));
    }

    static Claim requirement(String anchor, String title, String statement, String source, String tests) {
        return new Claim(Anchor.of(anchor), title, Status.REQUIREMENT, statement, source, names(tests));
    }

    static Claim claim(String anchor, String title, String statement, String source, String tests) {
        return new Claim(Anchor.of(anchor), title, Status.CLAIM, statement, source, names(tests));
    }

    private static List<String> names(String tests) {
        return tests.isEmpty() ? List.of() : List.of(tests.split(", "));
    }
}
