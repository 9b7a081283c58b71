package io.github.touchstone.study.complexity;

/**
 * The answer.
 *
 * @param question what was asked
 * @param horizon the time of the start
 * @param steps N, the least number of levels
 * @param error how far N may be off by what the divergence may be off
 */
record Run(Question question, double horizon, long steps, double error) {
    /** {@code N}, against {@code d (horizon + log(1/delta))^2/(4 eps)}. */
    double share() {
        double length = horizon - StrictMath.log(question.delta());
        return 4 * steps * question.eps() / (question.dimension() * length * length);
    }
}
