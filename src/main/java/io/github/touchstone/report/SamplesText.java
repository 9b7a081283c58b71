package io.github.touchstone.report;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.samples.LawVerdict;
import io.github.touchstone.study.samples.Role;
import io.github.touchstone.study.samples.SampleVerdict;
import java.math.BigDecimal;

/** Words and figures of reports on draws. */
final class SamplesText {
    private static final int DIGITS = 4;

    private SamplesText() {}

    /** Four significant digits: what a p-value is good for. */
    static String figure(double x) {
        if (!Double.isFinite(x)) {
            return "infinite";
        }
        if (x == 0) {
            return "0";
        }
        BigDecimal decimal = Decimals.nearest(Rational.ofExactly(x), DIGITS);
        return Decimals.text(decimal.stripTrailingZeros());
    }

    /** A p-value for people: below the range of binary64 it is not zero, but small. */
    static String probability(double p) {
        return p < 1e-300 ? "< 1e-300" : figure(p);
    }

    /** {@code X_r} or {@code Y_m}. */
    static String symbol(SampleVerdict verdict, Role role) {
        return switch (role) {
            case OUTPUT -> "Y_" + verdict.inquiry().stop();
            case TARGET -> "X_" + verdict.inquiry().referenceStep();
        };
    }

    /** One word or two. */
    static String word(LawVerdict verdict) {
        return verdict instanceof LawVerdict.Tested tested
                ? tested.consistent() ? "consistent" : "not consistent"
                : "not tested";
    }

    /** The smallest adjusted p-value. */
    static double least(LawVerdict.Tested tested) {
        return tested.tests().stream().mapToDouble(t -> t.adjusted()).min().orElse(1);
    }
}
