package io.github.touchstone.study.grids;

import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.grids.Smallest.Proof;
import java.util.Optional;

/**
 * What was found of one question.
 *
 * @param problem the question
 * @param answer the smallest number of steps; none if no number suffices
 * @param firstOrder the number of steps to first order in the goal (GRD-5)
 * @param least the same for the best grid
 */
record Row(Problem problem, Optional<Smallest> answer, double firstOrder, double least) {
    /** What the quadrature of {@link FirstOrder} may be off, relative. */
    private static final double QUADRATURE = 1e-9;

    static Row measure(Problem problem) {
        FirstOrder first = new FirstOrder(problem);
        double rest = problem.goal().doubleValue() - problem.start();
        return new Row(problem, SmallestSteps.of(problem), first.constant() / rest, first.least() / rest);
    }

    /** N. */
    int steps() {
        return answer.orElseThrow().steps();
    }

    /** N, exact where it is proved. */
    Value number() {
        Smallest found = answer.orElseThrow();
        return found.proof() == Proof.PROVED ? Value.exact(found.steps()) : Value.numerical(found.steps(), 0);
    }

    Value firstOrderSteps() {
        return Value.numerical(firstOrder, QUADRATURE * firstOrder);
    }

    Value leastSteps() {
        return Value.numerical(least, QUADRATURE * least);
    }
}
