package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The questions about one step, and their answers (spec LAW-2): a unit probe, a random one, the same enlarged by 2^24, and the unit
 * probe again.
 *
 * @param timestep where the step starts
 * @param gain a bound of the intermediate results for inputs of size one
 * @param dtype the format of the answers
 * @param probes the questions
 * @param answers of each, the elements
 */
record ProbedStep(int timestep, double gain, Dtype dtype, List<Probe> probes, List<List<Rational>> answers) {
    /** The size of the small probes: below every clipping range, wherever {@code abar > 2^-24}. */
    private static final Rational SMALL = Rational.of(1, 1L << 12);

    private static final Rational ENLARGEMENT = Rational.of(1L << 24);

    /** A step is taken to have at most this many operations, each with an error of at most one ulp (LAW-2). */
    private static final int OPERATIONS = 32;

    private static final int UNIT = 0;
    private static final int RANDOM = 1;
    private static final int LARGE = 2;
    private static final int AGAIN = 3;

    /** The questions, in the order that they are asked. */
    static List<Probe> questions(Probe random) {
        Probe unit = Probe.unit(SMALL);
        Probe small = random.times(SMALL);
        return List.of(unit, small, small.times(ENLARGEMENT), unit);
    }

    /** The coefficients: the answers to the unit probe, less the offset, over its size. */
    StepMap<Rational> map() {
        List<Rational> y = answers.get(UNIT);
        Rational offset = y.get(3);
        return new StepMap<>(
                y.get(0).subtract(offset).divide(SMALL),
                y.get(1).subtract(offset).divide(SMALL),
                y.get(2).subtract(offset).divide(SMALL),
                offset);
    }

    /** Why the answers are not those of an affine map, if they are not. */
    Optional<Recovery.NotAffine> departure() {
        StepMap<Rational> k = map();
        Optional<String> small = gap(k, RANDOM, probes.get(RANDOM));
        if (small.isPresent() && gap(k, RANDOM, withNoiseOf(UNIT)).isEmpty()) {
            return found(Departure.NOISE_REUSED, small.orElseThrow());
        }
        if (!answers.get(UNIT).equals(answers.get(AGAIN))) {
            return found(Departure.NOT_DETERMINISTIC, answers.get(UNIT) + " and then " + answers.get(AGAIN));
        }
        if (small.isPresent()) {
            return found(Departure.NOT_AFFINE, small.orElseThrow());
        }
        return gap(k, LARGE, probes.get(LARGE)).flatMap(gap -> found(Departure.CLIPPED, gap));
    }

    private Optional<Recovery.NotAffine> found(Departure reason, String detail) {
        return Optional.of(new Recovery.NotAffine(reason, timestep, detail));
    }

    private Probe withNoiseOf(int other) {
        Probe probe = probes.get(RANDOM);
        return new Probe(probe.sample(), probe.model(), probes.get(other).noise());
    }

    /** The first element whose answer differs from that of the affine map to {@code probe} by more than rounding. */
    private Optional<String> gap(StepMap<Rational> k, int question, Probe probe) {
        for (int i = 0; i < Probe.LENGTH; i++) {
            Rational want = probe.answer(k, i);
            Rational got = answers.get(question).get(i);
            if (got.subtract(want).abs().compareTo(rounding(k).multiply(probe.size(i))) > 0) {
                return Optional.of("x = " + text(probe.sample().get(i)) + ", m = "
                        + text(probe.model().get(i)) + ", z = "
                        + text(probe.noise().get(i)) + " gives " + text(got)
                        + ", and the coefficients found with small inputs give " + text(want));
            }
        }
        return Optional.empty();
    }

    /** {@code 32 * 2u * max(gain, |k_x|, |k_m|, |k_z|)}: what rounding can do to a step, in units of the size of its inputs. */
    private Rational rounding(StepMap<Rational> k) {
        Rational most = Rational.ofExactly(gain);
        for (Rational size :
                List.of(k.sample().abs(), k.model().abs(), k.noise().abs())) {
            most = most.compareTo(size) < 0 ? size : most;
        }
        return most.multiply(Rational.of(2L * OPERATIONS, 1L << dtype.precision()));
    }

    private static String text(Rational x) {
        return Decimals.text(Decimals.nearest(x, 6));
    }
}
