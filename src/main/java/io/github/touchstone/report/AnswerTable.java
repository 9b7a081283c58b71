package io.github.touchstone.report;

import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Answer;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as a table for people: the question once, then a line for each number of steps. */
final class AnswerTable {
    private AnswerTable() {}

    static String render(List<Answer> answers) {
        List<List<String>> rows = new ArrayList<>(List.of(header(answers.get(0))));
        answers.forEach(answer -> rows.add(row(answer)));
        String fractions = answers.stream().map(AnswerTable::fraction).collect(Collectors.joining());
        String missed = answers.stream().map(AnswerTable::missed).collect(Collectors.joining());
        return question(answers.get(0)) + "\n" + Table.rightThenLeft(rows) + fractions + missed;
    }

    private static String question(Answer answer) {
        Question question = answer.question();
        Experiment<Target> experiment = answer.experiment();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "target",
                question.setup().target().text() + ", d = "
                        + experiment.target().dimension()));
        lines.add(List.of("sampler", question.setup().sampler().text()));
        lines.add(List.of("schedule", question.setup().schedule().text()));
        question.setup().respacing().ifPresent(r -> lines.add(List.of("respaced", r.text())));
        lines.add(List.of("compared", "X = X_" + experiment.reference() + " with Y = Y_" + experiment.stop()));
        return Table.left(lines);
    }

    private static List<String> header(Answer answer) {
        Quantity quantity = answer.question().quantity();
        List<String> cells = new ArrayList<>(List.of("T", quantity.symbol() + unit(quantity)));
        answer.varianceRatio().ifPresent(ratio -> cells.add(Quantity.VARIANCE_RATIO.symbol()));
        cells.add("kind of number");
        return cells;
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case KL_FORWARD, KL_REVERSE, KL_PATH -> " in nats";
            case WASSERSTEIN, TOTAL_VARIATION, PINSKER, VARIANCE_RATIO -> "";
        };
    }

    private static List<String> row(Answer answer) {
        Question question = answer.question();
        List<String> cells = new ArrayList<>(
                List.of("" + question.steps(), OutcomeText.digits(answer.outcome(), question.digits())));
        answer.varianceRatio().ifPresent(ratio -> cells.add(OutcomeText.digits(ratio, question.digits())));
        String described = OutcomeText.described(answer.outcome(), question.method(), question.digits());
        cells.add(OutcomeText.bound(question)
                .map(side -> side + " bound" + (answer.outcome() instanceof Outcome.AtLeast ? " " : ", ") + described)
                .orElse(described));
        return cells;
    }

    /** That the draws ran out before the interval was as short as asked for. */
    private static String missed(Answer answer) {
        return OutcomeText.reached(answer.outcome())
                .flatMap(reached -> answer.question()
                        .simulation()
                        .map(simulation -> simulation.precision().halfWidth())
                        .filter(asked -> reached.halfWidth() > asked)
                        .map(asked -> "T = " + answer.question().steps() + ": asked for a half-width of "
                                + OutcomeText.given(asked) + ", reached " + OutcomeText.shortened(reached.halfWidth())
                                + " with " + reached.samples() + " draws\n"))
                .orElse("");
    }

    private static String fraction(Answer answer) {
        return answer.varianceRatio()
                .flatMap(OutcomeText::fraction)
                .map(text -> "T = " + answer.question().steps() + ": " + Quantity.VARIANCE_RATIO.symbol() + " = " + text
                        + " exactly\n")
                .orElse("");
    }
}
