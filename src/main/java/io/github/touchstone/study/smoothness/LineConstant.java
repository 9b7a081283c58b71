package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.study.montecarlo.Factors;
import io.github.touchstone.study.montecarlo.Progress;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest L with {@code P(G > L) <= p} for a target whose independent parts lie on the line, enclosed (spec LIP-5): P falls with
 * L, so an L that does and one that does not are bounds.
 */
final class LineConstant {
    /** The first step away from the guess, relative. */
    private static final double STEP = 1e-3;

    private LineConstant() {}

    /**
     * An enclosure at one level. It is as narrow as {@code relative} says, unless p lies within what the cells of {@link Exceedance}
     * leave open.
     */
    static Enclosure at(Factors factors, NoiseLevel level, Rational p, double relative) {
        return near(Guess.of(factors, level, p.doubleValue()), new Exceedance(factors, level), p, relative);
    }

    private static Enclosure near(double guess, Exceedance exceedance, Rational p, double relative) {
        Bracket bracket = new Bracket(exceedance, p);
        for (double step = STEP; bracket.high() == Double.POSITIVE_INFINITY; step *= 8) {
            bracket.ask(guess * (1 + step));
        }
        for (double step = STEP; bracket.low() == 0 && step < 1; step *= 8) {
            bracket.ask(guess * (1 - step));
        }
        return bracket.narrow(relative);
    }

    /**
     * The constant of all levels together, the greatest of theirs: enclosed at the level where the guess is greatest, and then no
     * level may exceed it.
     */
    static Uniform over(Factors factors, List<NoiseLevel> levels, Rational p, double relative, Progress progress) {
        List<Double> guesses = levels.parallelStream()
                .map(level -> Guess.of(factors, level, p.doubleValue()))
                .toList();
        int best = 0;
        for (int t = 1; t < levels.size(); t++) {
            if (guesses.get(t) > guesses.get(best)) {
                best = t;
            }
        }
        Enclosure value = at(factors, levels.get(best), p, relative);
        for (int from = 0; from < levels.size(); from += 64) {
            int to = Math.min(levels.size(), from + 64);
            Rational upper = value.upper();
            List<Integer> larger = IntStream.range(from, to)
                    .parallel()
                    .filter(t -> new Exceedance(factors, levels.get(t)).atMost(upper, p) != Truth.TRUE)
                    .boxed()
                    .toList();
            for (int t : larger) {
                Enclosure other = at(factors, levels.get(t), p, relative);
                best = other.lower().compareTo(value.lower()) > 0 ? t : best;
                value = new Enclosure(
                        other.lower().compareTo(value.lower()) > 0 ? other.lower() : value.lower(),
                        other.upper().compareTo(value.upper()) > 0 ? other.upper() : value.upper());
            }
            progress.draws(to, levels.size());
        }
        return new Uniform(value, best);
    }

    /**
     * The constant of several levels.
     *
     * @param value its enclosure
     * @param level the index of a level that has it, up to the width of the enclosure
     */
    record Uniform(Enclosure value, int level) {}
}
