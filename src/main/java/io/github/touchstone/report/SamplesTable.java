package io.github.touchstone.report;

import io.github.touchstone.math.statistics.DetectableDivergence;
import io.github.touchstone.study.samples.LawVerdict;
import io.github.touchstone.study.samples.Plan;
import io.github.touchstone.study.samples.Role;
import io.github.touchstone.study.samples.SampleVerdict;
import io.github.touchstone.study.samples.TestResult;
import java.util.ArrayList;
import java.util.List;

/** The verdicts on draws for people: the question, the two answers side by side, the tests, and what n draws can show. */
final class SamplesTable {
    private SamplesTable() {}

    static String render(String file, SampleVerdict verdict, Role judged) {
        return question(file, verdict) + "\n" + verdicts(verdict, judged) + "\n" + tests(verdict) + "\n"
                + power(verdict);
    }

    private static String question(String file, SampleVerdict verdict) {
        List<List<String>> lines = new ArrayList<>();
        long d = verdict.inquiry().target().value().dimension();
        lines.add(List.of("draws", file + ", n = " + verdict.count() + ", d = " + d));
        lines.add(List.of("target", verdict.inquiry().target().text()));
        verdict.inquiry().sampler().ifPresent(s -> {
            lines.add(List.of("sampler", s.text()));
            lines.add(List.of(
                    "schedule",
                    verdict.inquiry().schedule().text() + ", T = "
                            + verdict.inquiry().steps()));
            verdict.inquiry().respacing().ifPresent(r -> lines.add(List.of("respaced", r.text())));
        });
        Plan plan = verdict.plan();
        lines.add(List.of("significance", SamplesText.figure(plan.significance()) + " for each law, by Holm"));
        return Table.left(lines);
    }

    private static String verdicts(SampleVerdict verdict, Role judged) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("law", "verdict", "least adjusted p", ""));
        for (LawVerdict law : verdict.laws()) {
            String detail = law instanceof LawVerdict.Tested tested
                    ? SamplesText.probability(SamplesText.least(tested)) + " of "
                            + tested.tests().size() + " tests"
                    : "";
            rows.add(List.of(
                    described(verdict, law.role()),
                    SamplesText.word(law),
                    detail,
                    law.role() == judged ? "decides the exit code" : ""));
        }
        StringBuilder text = new StringBuilder(Table.left(rows));
        for (LawVerdict law : verdict.laws()) {
            if (law instanceof LawVerdict.Untested untested) {
                text.append(described(verdict, law.role()))
                        .append(": ")
                        .append(untested.reason())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String described(SampleVerdict verdict, Role role) {
        String symbol = SamplesText.symbol(verdict, role);
        return switch (role) {
            case OUTPUT -> "output " + symbol + " of the sampler";
            case TARGET -> symbol.equals("X_0") ? "target X_0" : "target noised, " + symbol;
        };
    }

    private static String tests(SampleVerdict verdict) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("law", "test", "along", "statistic", "p", "adjusted p", "p rests on"));
        for (LawVerdict law : verdict.laws()) {
            if (law instanceof LawVerdict.Tested tested) {
                tested.tests().forEach(test -> rows.add(row(SamplesText.symbol(verdict, law.role()), test)));
            }
        }
        return Table.left(rows);
    }

    private static List<String> row(String symbol, TestResult test) {
        return List.of(
                symbol,
                Names.of(test.test()),
                test.direction(),
                test.test().symbol() + " = " + SamplesText.figure(test.fit().statistic()),
                SamplesText.probability(test.fit().pValue()),
                SamplesText.probability(test.adjusted()),
                test.test().basis());
    }

    private static String power(SampleVerdict verdict) {
        DetectableDivergence least = verdict.detectable();
        StringBuilder text = new StringBuilder("With " + verdict.count() + " draws no test of level "
                + SamplesText.figure(verdict.plan().significance()) + " and power "
                + SamplesText.figure(verdict.plan().power())
                + " shows a departure with\n  KL(draws||law) below " + SamplesText.figure(least.fromDraws())
                + " nats or KL(law||draws) below " + SamplesText.figure(least.fromLaw()) + " nats.\n");
        for (LawVerdict law : verdict.laws()) {
            if (law instanceof LawVerdict.Tested tested) {
                text.append("The tests of " + SamplesText.symbol(verdict, law.role())
                        + " find, with that power, a distribution function that is off by "
                        + SamplesText.figure(verdict.detectableGap(tested)) + " along a direction tested.\n");
            }
        }
        verdict.klOfLaws().ifPresent(kl -> {
            text.append("The two laws differ by KL(" + SamplesText.symbol(verdict, Role.TARGET) + "||"
                    + SamplesText.symbol(verdict, Role.OUTPUT) + ") = " + SamplesText.figure(kl) + " nats:");
            verdict.drawsNeeded()
                    .ifPresent(n -> text.append(" no test tells the output from the target with fewer than "
                            + SamplesText.figure(n) + " draws.\n"));
        });
        return text + "The draws are taken for independent; dependence between rows is not tested.\n";
    }
}
