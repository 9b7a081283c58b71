package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.study.Simulation;
import io.github.touchstone.study.montecarlo.Precision;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that ask for bounds by Monte Carlo. */
final class MonteCarloOptions {
    private static final String NEEDS = "--monte-carlo beside it";

    @Option(
            names = "--monte-carlo",
            paramLabel = "WHAT",
            description = {
                "Simulate, for targets of any dimension: upper bounds KL(X||Y) by KL of the whole paths; lower bounds it, or"
                        + " KL(Y||X), by Donsker and Varadhan's formula; value is the divergence itself, for --direction path, or"
                        + " reverse of a deterministic sampler. The answer is an interval, or a bound, with a confidence."
            })
    private Optional<String> side = Optional.empty();

    @Option(
            names = "--half-width",
            paramLabel = "w",
            description =
                    "Draw until the interval is value -+ w in nats, or a lower bound w below its estimate; default: 0.01.")
    private Optional<String> halfWidth = Optional.empty();

    @Option(
            names = "--max-samples",
            paramLabel = "n",
            description = "Draw no more than this, and report the interval reached; default: 1000000.")
    private Optional<String> maxSamples = Optional.empty();

    @Option(names = "--confidence", paramLabel = "c", description = "Of the interval, in (0, 1); default: 0.95.")
    private Optional<String> confidence = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "n",
            description =
                    "Of all randomness, a whole number from 0 on: the same seed gives the same figures; default: 1.")
    private Optional<String> seed = Optional.empty();

    /** What is asked for, if anything; throws {@link InputException} for a precision of nothing. */
    Optional<Simulation> simulation() {
        if (side.isEmpty()) {
            unused("--half-width", halfWidth);
            unused("--max-samples", maxSamples);
            unused("--confidence", confidence);
            unused("--seed", seed);
            return Optional.empty();
        }
        return Optional.of(new Simulation(
                Choice.of("--monte-carlo", "side", side.get(), Simulation.Side.class),
                new Precision(
                        positive("--half-width", halfWidth.orElse("0.01")),
                        share("--confidence", confidence.orElse("0.95")),
                        Numbers.count("--max-samples", maxSamples.orElse("1000000"), 1, Integer.MAX_VALUE),
                        Numbers.count("--seed", seed.orElse("1"), 0))));
    }

    private static void unused(String option, Optional<String> value) {
        if (value.isPresent()) {
            throw new InputException(option, value.get(), NEEDS);
        }
    }

    private static double positive(String option, String text) {
        double x = Numbers.rational(option, text).doubleValue();
        if (!(x > 0) || Double.isInfinite(x)) {
            throw new InputException(option, text, "a positive number");
        }
        return x;
    }

    private static double share(String option, String text) {
        double x = Numbers.rational(option, text).doubleValue();
        if (!(x > 0 && x < 1)) {
            throw new InputException(option, text, "a number in (0, 1)");
        }
        return x;
    }
}
