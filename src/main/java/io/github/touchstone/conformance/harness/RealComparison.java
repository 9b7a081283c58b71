package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reals against certified decimals, in exact rationals throughout: the verdict itself rounds nothing (spec HAR-4). Confined to one
 * thread.
 */
final class RealComparison {
    /** Differences that are kept of one output. */
    private static final int KEPT = 5;

    private final String output;
    private final Dtype dtype;
    private final List<Difference> differences = new ArrayList<>();
    private Grade grade = Grade.TIGHT;
    private int wrong;
    private Rational worst = Rational.ZERO;
    private Rational share = Rational.ZERO;

    private RealComparison(String output, Dtype dtype) {
        this.output = output;
        this.dtype = dtype;
    }

    /**
     * Compares the entries. Throws {@link IllegalArgumentException} if the expectation has no tolerance for the format.
     */
    static Comparison of(String output, Expectation.Reals want, List<String> got, Dtype dtype) {
        List<String> values = want.exact().orElse(want.values());
        if (got.size() != values.size()) {
            return Comparison.misshapen(output, values.size(), "has " + got.size() + " entries, not " + values.size());
        }
        Expectation.Tolerance tolerance = want.tolerances().get(dtype);
        if (tolerance == null) {
            throw new IllegalArgumentException(output + " has no tolerance for " + dtype.label());
        }
        RealComparison comparison = new RealComparison(output, dtype);
        for (int i = 0; i < values.size(); i++) {
            comparison.entry(i, Rational.parse(values.get(i)), want.values().get(i), got.get(i), tolerance);
        }
        return comparison.result(values.size());
    }

    private void entry(int i, Rational want, String shown, String got, Expectation.Tolerance tolerance) {
        String accepted = tolerance.accepted().get(i);
        Optional<Rational> finite = finite(got);
        if (finite.isEmpty()) {
            mismatch(i, shown, got, Optional.empty(), accepted);
            return;
        }
        Rational distance = finite.get().subtract(want).abs();
        Rational ulps = distance.divide(Ulp.at(want, dtype));
        worst = worst.compareTo(ulps) >= 0 ? worst : ulps;
        Rational bound = Rational.parse(accepted);
        Rational part = bound.isZero() ? Rational.ZERO : distance.divide(bound);
        share = share.compareTo(part) >= 0 ? share : part;
        if (distance.compareTo(bound) > 0) {
            mismatch(
                    i,
                    shown,
                    readable(got, finite.get()),
                    Optional.of(Distance.of(want, finite.get(), dtype)),
                    accepted);
        } else if (distance.compareTo(Rational.parse(tolerance.tight().get(i))) > 0) {
            grade = grade.and(Grade.ACCEPTED);
        }
    }

    /** A hex float, and what it comes to. */
    private String readable(String got, Rational value) {
        int digits = dtype == Dtype.FLOAT32 ? 9 : 17;
        return got.contains("0x") ? Decimals.text(Decimals.nearest(value, digits)) + " (" + got + ")" : got;
    }

    /** The number, unless it is none of the format, or not finite. */
    private Optional<Rational> finite(String got) {
        try {
            return WireNumber.read(got, dtype) instanceof WireNumber.Finite f
                    ? Optional.of(f.value())
                    : Optional.empty();
        } catch (BreakageException e) {
            return Optional.empty();
        }
    }

    private void mismatch(int i, String want, String got, Optional<Distance> distance, String accepted) {
        grade = Grade.MISMATCH;
        wrong++;
        if (differences.size() < KEPT) {
            differences.add(new Difference(output, i, want, got, distance, accepted));
        }
    }

    private Comparison result(int entries) {
        return new Comparison(output, grade, entries, wrong, List.copyOf(differences), Optional.empty(), worst, share);
    }
}
