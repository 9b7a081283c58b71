package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.study.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The advisor's answer.
 *
 * @param question what was asked
 * @param betas beta_1..beta_T; these doubles are the schedule
 * @param divergence of that schedule, nats
 * @param floor what no schedule with the same ends can beat, where one is known and positive
 * @param evidence what speaks for it
 */
public record Advice(
        Question question, List<Double> betas, Outcome divergence, Optional<Enclosure> floor, Evidence evidence) {
    /** Divergence over floor less one up to this is "least, proved": what is left is rounding of the betas. */
    private static final double PROVED = 1e-6;

    /** Copies the list. */
    public Advice {
        betas = List.copyOf(betas);
    }

    /** The schedule. */
    public GivenBetas schedule() {
        return Betas.family(betas);
    }

    /** How far above the least divergence it can be at most, as a factor: upper end over lower end of the floor. */
    public Optional<Double> factor() {
        return floor.filter(f -> f.lower().signum() > 0 && divergence instanceof Outcome.Certified)
                .map(f -> ((Outcome.Certified) divergence)
                        .value()
                        .upper()
                        .divide(f.lower())
                        .doubleValue());
    }

    /** Whether no schedule with the same ends is better by more than a millionth, proved. */
    public boolean proved() {
        return factor().filter(f -> f <= 1 + PROVED).isPresent();
    }

    /** What may be said of it: never that it is the best, unless that is proved. */
    public String standing() {
        return proved() ? "least, proved" : "best found";
    }
}
