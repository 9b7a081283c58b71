package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.dfp.Dfp;

/** Holds one expectation against the verifier's own answer. */
final class Comparison {
    private static final int DIGITS = 25;
    /** What the verifier's own rounding can have added up to, with room: relative to the larger of 1 and the value. */
    private static final Dfp OWN_ROUNDING = Decimal.of("1e-45");

    private final String place;
    private final boolean derived;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(String place, boolean derived) {
        this.place = place;
        this.derived = derived;
    }

    /** What is wrong with an expectation; {@code derived} for laws, whose tight tolerance is not one ulp but what tight steps add up to (LAW-5), and whose bounds are checked by quadrature. */
    static List<Finding> of(String place, JsonNode expectation, List<Dfp> mine, boolean derived) {
        Comparison comparison = new Comparison(place, derived);
        if (expectation.has("integers")) {
            comparison.integers(expectation.get("integers"), mine);
        } else if (expectation.has("lower")) {
            comparison.bounds(expectation, mine.get(0));
        } else {
            comparison.reals(expectation, mine);
        }
        return comparison.findings;
    }

    private void find(int index, String message) {
        findings.add(new Finding(place + "[" + index + "]", message));
    }

    private boolean lengthDiffers(JsonNode array, List<Dfp> mine) {
        if (array.size() != mine.size()) {
            findings.add(new Finding(place, array.size() + " entries, the verifier has " + mine.size()));
            return true;
        }
        return false;
    }

    private void integers(JsonNode integers, List<Dfp> mine) {
        if (lengthDiffers(integers, mine)) {
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (integers.get(i).longValue() != (long) mine.get(i).toDouble()) {
                find(i, "is " + integers.get(i) + ", the verifier has " + mine.get(i));
            }
        }
    }

    private void bounds(JsonNode expectation, Dfp mine) {
        Dfp lower = Decimal.of(expectation.get("lower"));
        Dfp upper = Decimal.of(expectation.get("upper"));
        Dfp error = derived ? Decimal.of(OutputDensity.ERROR) : own(mine);
        if (mine.isNaN() || mine.add(error).lessThan(lower) || upper.lessThan(mine.subtract(error))) {
            find(
                    0,
                    "is in [" + expectation.get("lower") + ", " + expectation.get("upper") + "], the verifier has "
                            + mine);
        }
    }

    private static Dfp own(Dfp mine) {
        return Decimal.max(Decimal.ONE, mine.abs()).multiply(OWN_ROUNDING);
    }

    private void reals(JsonNode expectation, List<Dfp> mine) {
        JsonNode values = expectation.get("value");
        if (lengthDiffers(values, mine)) {
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            Dfp value = Decimal.of(values.get(i));
            value(i, values.get(i).textValue(), mine.get(i));
            if (expectation.has("exact")) {
                value(
                        i,
                        values.get(i).textValue(),
                        Decimal.of(expectation.get("exact").get(i)));
            }
            tolerance(expectation.get("tolerance"), i, value);
        }
    }

    /** Off by half a unit of the 25th digit at most; a shorter value says that it is exact. */
    private void value(int index, String text, Dfp mine) {
        BigDecimal value = new BigDecimal(text);
        Dfp half = value.precision() < DIGITS
                ? Decimal.ZERO
                : Decimal.of(value.ulp().toString()).divide(2);
        if (mine.isNaN()
                || half.add(own(mine)).lessThan(Decimal.of(text).subtract(mine).abs())) {
            find(index, "is " + text + ", the verifier has " + mine);
        }
    }

    /** A format in which the formula has no error bound has no tolerance; a case without any is a finding. */
    private void tolerance(JsonNode tolerance, int index, Dfp value) {
        double nearest = value.toDouble();
        if (tolerance.isEmpty()) {
            find(index, "has a tolerance in no format");
        }
        if (tolerance.has("float64")) {
            tolerance(tolerance.get("float64"), "float64", index, value.isZero() ? 0 : Math.ulp(nearest));
        }
        if (tolerance.has("float32")) {
            tolerance(tolerance.get("float32"), "float32", index, value.isZero() ? 0 : Math.ulp((float) nearest));
        }
    }

    /** One ulp, rounded up to two digits, and the accepted distance not below it. */
    private void tolerance(JsonNode tiers, String dtype, int index, double ulp) {
        double tight = Double.parseDouble(tiers.get("tight").get(index).textValue());
        double accepted = Double.parseDouble(tiers.get("accepted").get(index).textValue());
        if (!derived && !(ulp <= tight && tight <= 1.11 * ulp)) {
            find(index, "tight " + dtype + " tolerance " + tight + ", one ulp is " + ulp);
        }
        if (!(accepted >= tight && accepted < Double.POSITIVE_INFINITY)) {
            find(index, "accepted " + dtype + " tolerance " + accepted + " below the tight one, " + tight);
        }
    }
}
