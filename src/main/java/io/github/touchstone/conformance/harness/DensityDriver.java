package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.law.DensityExaminer;
import io.github.touchstone.conformance.law.DensityReport;
import io.github.touchstone.conformance.law.DivergenceSpread;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Laws of outputs on mixtures: each step is asked on nodes, and the density pushed through it (spec HAR-9, SCR-7, SCR-9). */
public final class DensityDriver implements Driver {
    @Override
    public boolean drives(String op) {
        return op.equals("density");
    }

    @Override
    public List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation) {
        DensityExaminer examiner = new DensityExaminer(implementation, dtype);
        return cases.stream().map(asked -> finding(asked, dtype, examiner)).toList();
    }

    private static Finding finding(Case asked, Dtype dtype, DensityExaminer examiner) {
        Question.Density question = (Question.Density) Question.read(asked.op(), asked.config(), asked.input());
        return DivergenceJudge.judges(asked)
                ? ofBound(asked, dtype, examiner, question)
                : ofLaw(asked, dtype, examiner, question);
    }

    private static Finding ofLaw(Case asked, Dtype dtype, DensityExaminer examiner, Question.Density question) {
        Optional<Expectation.Tolerance> ofLaw = tolerance(asked, "total_variation", dtype);
        Optional<Expectation.Tolerance> ofLast = tolerance(asked, "last_step", dtype);
        if (ofLaw.isEmpty() || ofLast.isEmpty()) {
            return unjudged(dtype);
        }
        DensityReport report = examiner.examine(question);
        return report instanceof DensityReport.Judged judged
                ? judged(judged, ofLaw.orElseThrow(), ofLast.orElseThrow())
                : withoutLaw(asked, dtype, report);
    }

    private static Finding ofBound(Case asked, Dtype dtype, DensityExaminer examiner, Question.Density question) {
        Optional<DivergenceJudge> judge = DivergenceSpread.of(question, dtype)
                .map(spread -> new DivergenceJudge(asked, spread))
                .filter(DivergenceJudge::tells);
        if (judge.isEmpty()) {
            return unjudged(dtype);
        }
        DensityReport report = examiner.examine(question);
        if (!(report instanceof DensityReport.Judged judged)) {
            return withoutLaw(asked, dtype, report);
        }
        List<WrongOutput> wrong = new ArrayList<>();
        return concluded(judge.orElseThrow().judge(judged.costs(), wrong), wrong, remark(judged));
    }

    private static Finding unjudged(Dtype dtype) {
        return new Finding.Unsupported(
                Optional.empty(), "not judged: in " + dtype.label() + " a correct program may fail here as well");
    }

    private static Finding withoutLaw(Case asked, Dtype dtype, DensityReport report) {
        if (report instanceof DensityReport.NoLaw none) {
            return new Finding.Differs(
                    List.of(shaped(none.output(), none.reason())), Optional.empty(), Optional.empty());
        }
        DensityReport.Unanswered unanswered = (DensityReport.Unanswered) report;
        return unanswered.answer() instanceof Answer.Outputs
                ? new Finding.Differs(
                        List.of(shaped("step", "has no usable answer to: " + unanswered.question())),
                        Optional.empty(),
                        Optional.empty())
                : Judge.judge(asked, dtype, unanswered.answer());
    }

    private static Optional<Expectation.Tolerance> tolerance(Case asked, String output, Dtype dtype) {
        return Optional.ofNullable(asked.expect().get(output))
                .filter(Expectation.Reals.class::isInstance)
                .map(reals -> ((Expectation.Reals) reals).tolerances().get(dtype));
    }

    private static Finding judged(
            DensityReport.Judged report, Expectation.Tolerance ofLaw, Expectation.Tolerance ofLast) {
        List<WrongOutput> wrong = new ArrayList<>();
        Grade grade = grade("total_variation", report.totalVariation(), ofLaw, wrong)
                .and(grade("last_step", report.lastStep(), ofLast, wrong));
        return concluded(grade, wrong, remark(report));
    }

    private static Finding concluded(Grade grade, List<WrongOutput> wrong, String remark) {
        if (wrong.isEmpty()) {
            return new Finding.Agrees(grade, "", "", remark);
        }
        wrong.add(shaped("law", "has " + remark));
        return new Finding.Differs(wrong, Optional.empty(), Optional.empty());
    }

    /** A mismatch if even the least value that the error leaves is too much. */
    private static Grade grade(String output, Measured got, Expectation.Tolerance tolerance, List<WrongOutput> wrong) {
        double least = got.value() - got.error();
        String accepted = tolerance.accepted().get(0);
        if (least <= number(tolerance.tight().get(0))) {
            return Grade.TIGHT;
        } else if (least <= number(accepted)) {
            return Grade.ACCEPTED;
        }
        String text = text(got.value(), 6);
        Distance distance = new Distance(text(got.value(), 3), "inf", "");
        wrong.add(new WrongOutput(
                output,
                1,
                1,
                List.of(new Difference(output, 0, "0", text, Optional.of(distance), accepted)),
                Optional.empty()));
        return Grade.MISMATCH;
    }

    private static double number(String decimal) {
        return new BigDecimal(decimal).doubleValue();
    }

    /** {@code kl 0.00123, of the reference 0.00122, excess 1.0e-5}. */
    private static String remark(DensityReport.Judged report) {
        return report.costs().stream()
                .map(cost -> cost.name() + " " + text(cost.got().value(), 6) + ", of the reference "
                        + text(cost.reference().value(), 6) + ", excess "
                        + text(cost.got().value() - cost.reference().value(), 3))
                .collect(Collectors.joining(
                        "; ", "total variation " + text(report.totalVariation().value(), 3) + "; ", ""));
    }

    private static WrongOutput shaped(String output, String text) {
        return new WrongOutput(output, 0, 0, List.of(), Optional.of(text));
    }

    static String text(double x, int digits) {
        return Double.isFinite(x)
                ? Decimals.text(Decimals.nearest(Rational.ofExactly(x), digits))
                : String.valueOf(x).toLowerCase(Locale.ROOT);
    }
}
