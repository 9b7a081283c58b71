package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.law.DensityReport;
import io.github.touchstone.conformance.law.DivergenceSpread;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the divergences of a recovered law on a mixture against their enclosures (spec SCR-9).
 *
 * @param asked whose expectations are bounds
 * @param spread how far accepted programs can be off
 */
record DivergenceJudge(Case asked, DivergenceSpread.Both spread) {
    /** Whether a case is of this kind. */
    static boolean judges(Case asked) {
        return asked.expect().get("kl") instanceof Expectation.Bounds;
    }

    /** Whether the accepted distances are below a tenth of what they are distances of. */
    boolean tells() {
        return spread.accepted().kl() < 0.1 * number(bounds("kl").lower())
                && spread.accepted().reverseKl()
                        < 0.1 * number(bounds("reverse_kl").lower());
    }

    private Expectation.Bounds bounds(String output) {
        return (Expectation.Bounds) asked.expect().get(output);
    }

    /** The grade; what is wrong is added to the list. */
    Grade judge(List<DensityReport.Cost> costs, List<WrongOutput> wrong) {
        Grade grade = Grade.TIGHT;
        for (DensityReport.Cost cost : costs) {
            if (cost.name().equals("kl")) {
                grade = grade.and(
                        judge(cost, spread.tight().kl(), spread.accepted().kl(), wrong));
            } else if (cost.name().equals("reverse_kl")) {
                grade = grade.and(judge(
                        cost, spread.tight().reverseKl(), spread.accepted().reverseKl(), wrong));
            }
        }
        return grade;
    }

    /** The distance from the enclosure, less the numerical error, which condemns nobody. */
    private Grade judge(DensityReport.Cost cost, double tight, double accepted, List<WrongOutput> wrong) {
        Expectation.Bounds bounds = bounds(cost.name());
        double got = cost.got().value();
        double distance = Math.max(0, Math.max(number(bounds.lower()) - got, got - number(bounds.upper())));
        double least = distance - cost.got().error();
        if (least <= tight) {
            return Grade.TIGHT;
        } else if (least <= accepted) {
            return Grade.ACCEPTED;
        }
        Distance shown = new Distance(DensityDriver.text(distance, 3), text(distance / number(bounds.lower())), "");
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference(
                cost.name(), 0, bounds.lower(), DensityDriver.text(got, 12), Optional.of(shown), text(accepted)));
        wrong.add(new WrongOutput(cost.name(), 1, 1, differences, Optional.empty()));
        return Grade.MISMATCH;
    }

    private static double number(String decimal) {
        return new BigDecimal(decimal).doubleValue();
    }

    private static String text(double x) {
        return Double.isFinite(x) ? Decimals.text(Decimals.upper(Rational.ofExactly(x), 2)) : "inf";
    }
}
