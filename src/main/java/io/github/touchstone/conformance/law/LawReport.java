package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import java.util.List;
import java.util.Optional;

/** What became of the law of an implementation's output (spec LAW-8). */
public sealed interface LawReport {
    /**
     * The implementation's chain is affine, and its law is known.
     *
     * @param law mean and covariance, entry by entry
     * @param divergences from the target at the end of the chain to the law, and back; empty where one is infinite or without
     *     tolerance
     * @param timesteps how the visited timesteps differ from those of the specification, if they do
     * @param departures the coefficients that are not accepted, in the order of the chain
     * @param diagnosis the likely fault, if the coefficients are those of a known one
     */
    record Judged(
            List<Measured> law,
            List<Measured> divergences,
            Optional<String> timesteps,
            List<StepDeparture> departures,
            Optional<String> diagnosis)
            implements LawReport {
        /** Copies the lists. */
        public Judged {
            law = List.copyOf(law);
            divergences = List.copyOf(divergences);
            departures = List.copyOf(departures);
        }

        /** The verdict: that of the law, and {@link LawGrade#OUTSIDE} if a timestep or a coefficient is not accepted. */
        public LawGrade grade() {
            boolean faultless = timesteps.isEmpty() && departures.isEmpty();
            return law.stream()
                    .map(Measured::grade)
                    .reduce(faultless ? LawGrade.TIGHT : LawGrade.OUTSIDE, LawGrade::and);
        }
    }

    /**
     * Nothing can be held against what was answered, be it NaN: in this format a correct program may fail altogether (TOL-4), or be off
     * by more than a tenth of what it should have (LAW-5).
     *
     * @param dtype the format
     */
    record Unbounded(Dtype dtype) implements LawReport {}

    /**
     * There is no law to judge: the chain is not affine, or a question was not answered.
     *
     * @param recovery what the probing found
     */
    record Unjudged(Recovery recovery) implements LawReport {}
}
