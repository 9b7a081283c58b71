package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.law.LawExaminer;
import io.github.touchstone.conformance.law.LawGrade;
import io.github.touchstone.conformance.law.LawReport;
import io.github.touchstone.conformance.law.Measured;
import io.github.touchstone.conformance.law.ProbedChain;
import io.github.touchstone.conformance.law.Recovery;
import io.github.touchstone.conformance.law.StepDeparture;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laws of outputs: the chain is recovered by probing, and its law judged (spec HAR-9, LAW-8). */
public final class LawDriver implements Driver {
    private static final int DIGITS = 25;

    private static final int SHOWN = 3;

    @Override
    public boolean drives(String op) {
        return op.equals("law") || op.equals("bound");
    }

    @Override
    public List<Finding> drive(List<Case> cases, Dtype dtype, Implementation implementation) {
        LawExaminer examiner = new LawExaminer(implementation, dtype);
        Map<StepConfig, ProbedChain> probed = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Case asked : cases) {
            Question.Law question = (Question.Law) Question.read(asked.op(), asked.config(), asked.input());
            ProbedChain chain = probed.computeIfAbsent(question.config(), examiner::probe);
            findings.add(finding(asked, dtype, chain.judge(question)));
        }
        return findings;
    }

    private static Finding finding(Case asked, Dtype dtype, LawReport report) {
        if (report instanceof LawReport.Judged judged) {
            return judged(judged);
        } else if (report instanceof LawReport.Unjudged unjudged) {
            return unjudged(asked, dtype, unjudged.recovery());
        }
        return new Finding.Unsupported(
                Optional.empty(), "not judged: in " + dtype.label() + " a correct program may fail here as well");
    }

    private static Finding judged(LawReport.Judged report) {
        List<Measured> all = Stream.concat(report.law().stream(), report.divergences().stream())
                .toList();
        LawGrade grade = all.stream().map(Measured::grade).reduce(report.grade(), LawGrade::and);
        if (grade != LawGrade.OUTSIDE) {
            return new Finding.Agrees(grade == LawGrade.TIGHT ? Grade.TIGHT : Grade.ACCEPTED, "", "", remark(report));
        }
        List<WrongOutput> wrong = new ArrayList<>();
        report.timesteps().ifPresent(text -> wrong.add(shaped("timesteps", text)));
        report.departures().stream()
                .limit(SHOWN)
                .map(StepDeparture::sentence)
                .forEach(text -> wrong.add(shaped("coefficients", text)));
        for (String output : List.of("mean", "covariance", "kl", "reverse_kl")) {
            wrong(output, all.stream().filter(m -> output(m).equals(output)).toList())
                    .ifPresent(wrong::add);
        }
        if (!report.divergences().isEmpty()) {
            wrong.add(shaped("law", "has " + remark(report)));
        }
        return new Finding.Differs(wrong, report.diagnosis(), Optional.empty());
    }

    private static Optional<WrongOutput> wrong(String output, List<Measured> entries) {
        List<Difference> differences = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).grade() == LawGrade.OUTSIDE)
                .mapToObj(i -> difference(entries.get(i), i))
                .toList();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrongOutput(
                        output,
                        entries.size(),
                        differences.size(),
                        differences.subList(0, Math.min(SHOWN, differences.size())),
                        Optional.empty()));
    }

    /** {@code covariance} of {@code covariance[0][1]}. */
    private static String output(Measured m) {
        return m.name().replaceAll("\\[.*", "");
    }

    private static WrongOutput shaped(String output, String text) {
        return new WrongOutput(output, 0, 0, List.of(), Optional.of(text));
    }

    private static Difference difference(Measured m, int index) {
        String relative =
                m.want().isZero() ? "inf" : text(m.distance().divide(m.want().abs()), 3);
        return new Difference(
                output(m),
                index,
                text(m.want(), DIGITS),
                text(m.got(), DIGITS),
                Optional.of(new Distance(text(m.distance(), 3), relative, "")),
                text(m.accepted(), 2));
    }

    /** {@code kl 0.00123, reference 0.00122, excess 1.0e-5}. */
    private static String remark(LawReport.Judged report) {
        return report.divergences().stream()
                .map(m -> m.name() + " " + text(m.got(), 8) + ", of the reference " + text(m.want(), 8) + ", excess "
                        + text(m.got().subtract(m.want()), 3))
                .collect(Collectors.joining("; "));
    }

    private static Finding unjudged(Case asked, Dtype dtype, Recovery recovery) {
        if (recovery instanceof Recovery.Unanswered unanswered) {
            return unanswered.answer() instanceof Answer.Outputs
                    ? differs("step", "has no usable answer to: " + unanswered.question())
                    : Judge.judge(asked, dtype, unanswered.answer());
        } else if (recovery instanceof Recovery.NotAffine bent) {
            return differs(
                    "step",
                    "from timestep " + bent.timestep() + ": " + bent.reason().sentence() + " (" + bent.detail() + ")");
        } else if (recovery instanceof Recovery.NoChain none) {
            return differs("timesteps", none.detail());
        }
        throw new IllegalStateException("a chain that was recovered is judged");
    }

    private static Finding differs(String output, String text) {
        return new Finding.Differs(List.of(shaped(output, text)), Optional.empty(), Optional.empty());
    }

    private static String text(Rational x, int digits) {
        return Decimals.text(Decimals.nearest(x, digits));
    }
}
