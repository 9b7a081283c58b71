package io.github.touchstone.study.montecarlo;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Lower bounds of {@code KL(X_r || Y_m)} or {@code KL(Y_m || X_r)} of a sampler of one evaluation a step, with noise or without, on
 * any target (spec MCP-9), by the variational formula of Donsker and Varadhan (1975): for every bounded f
 *
 * <pre>KL(p || q) &gt;= E_p f - log E_q e^f</pre>
 *
 * <p>f is fitted and chosen on one part of the draws; the others give both expectations. As f is clipped, the interval is that of
 * {@link EmpiricalBernstein} and holds for every number of draws. A draw of Y_m is a whole run. Gaussian coordinates are exact.
 */
public final class DonskerVaradhan {
    /** The draws of each law that a test function is fitted on, at most. */
    private static final long FIT = 1 << 15;

    /** The numbers that these draws consist of, at most. */
    private static final long NUMBERS = 1 << 23;

    /** The draws of each law that a test function is fitted on, at least. */
    private static final long LEAST = 1 << 9;

    /** The gap is to be missed seldom: the draws that fitted f foresee one that is a little too small. */
    private static final double MARGIN = 0.9;

    private final Chain chain;
    private final Ends ends;
    private final Precision precision;
    private final Progress progress;

    private DonskerVaradhan(Chain chain, Ends ends, Precision precision, Progress progress) {
        this.chain = chain;
        this.ends = ends;
        this.precision = precision;
        this.progress = progress;
    }

    /**
     * What is compared.
     *
     * @param stop m, in 0..steps-1: Y_m
     * @param reference r, in 0..steps: X_r
     * @param forward whether it is KL(X||Y), else KL(Y||X)
     */
    public record Ends(int stop, int reference, boolean forward) {}

    /**
     * The bound in nats. Draws are made until it is within the half-width of the estimate, if so many are allowed.
     *
     * @throws NotEstimableException if the divergence is infinite or undefined, or if the draws allowed are too few
     */
    public static LowerBound of(
            Target target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            Ends ends,
            Precision precision,
            Progress progress) {
        if (ends.stop() < 0 || ends.stop() >= steps || ends.reference() < 0 || ends.reference() > steps) {
            throw new NotEstimableException("the stop must be in 0.." + (steps - 1) + " and the reference in 0.."
                    + steps + ", got " + ends.stop() + " and " + ends.reference());
        }
        if (ends.reference() == 0 && !target.hasDensity()) {
            throw new NotEstimableException(
                    "X_0 has no density and the divergence is infinite or undefined: compare at a step from 1 on");
        }
        Factors factors = Factors.of(target);
        double exact = GaussianEnds.kl(factors.coordinates(), rule, family, steps, ends);
        if (factors.mixtures().isEmpty()) {
            return new LowerBound(exact, exact, precision.confidence(), 0, "none");
        }
        return new DonskerVaradhan(Chain.of(rule, family, steps), ends, precision, progress)
                .drawn(factors.mixtures(), exact);
    }

    /** A part with its test function and the draws of each law that its bound is to have. */
    private record Part(Witness witness, TestFunctions.Choice choice, long multiplicity, long draws) {}

    private LowerBound drawn(List<Factors.Factor> factors, double exact) {
        double miss = (1 - precision.confidence()) / factors.size();
        long each = precision.maxSamples() / (2L * factors.size());
        Streams streams = new Streams(precision.seed());
        Streams.Stage first = streams.stage();
        List<Part> parts = new ArrayList<>();
        long fitted = 0;
        for (Factors.Factor factor : factors) {
            long fit =
                    Math.min(each / 2, Math.min(FIT, NUMBERS / factor.mixture().dimension()));
            if (fit < LEAST) {
                throw new NotEstimableException("at least " + 4 * LEAST * factors.size() + " draws are needed, " + LEAST
                        + " of each law to fit a test function and as many for the bound; " + precision.maxSamples()
                        + " are allowed");
            }
            double wanted = precision.halfWidth() / factors.size() / factor.multiplicity();
            parts.add(part(factor, (int) fit, each - fit, miss, wanted, first));
            fitted += 2 * fit;
            progress.draws(fitted, precision.maxSamples());
        }
        return bound(parts, streams.stage(), fitted, miss, exact);
    }

    private Part part(Factors.Factor factor, int fit, long most, double miss, double wanted, Streams.Stage streams) {
        SpectralMixture mixture = SpectralMixture.of(factor.mixture());
        SpaceLaw exact = chain.level(ends.reference()).of(mixture);
        Law target = rng -> {
            ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(rng);
            return x -> exact.draw(rng, normal, x);
        };
        Law output = new Output(mixture, chain, ends.stop());
        Law p = ends.forward() ? target : output;
        Law q = ends.forward() ? output : target;
        int d = mixture.dimension();
        TestFunctions functions =
                new TestFunctions(Sample.of(p, d, fit, streams), Sample.of(q, d, fit, streams), most, miss);
        TestFunctions.Choice choice =
                ends.forward() ? functions.ofTargetOverOutput(exact) : functions.ofOutputOverTarget(exact);
        return new Part(
                new Witness(choice.function(), p, q, d),
                choice,
                factor.multiplicity(),
                draws(choice, most, MARGIN * wanted));
    }

    /** The least number of whole blocks with the bound as near to the estimate as wanted, or the most allowed. */
    private static long draws(TestFunctions.Choice choice, long most, double wanted) {
        double estimate = choice.moments().estimate();
        long tooFew = 1;
        long enough = most / Blocks.SIZE;
        if (!(estimate - choice.predicted(enough * Blocks.SIZE) <= wanted)) {
            return most;
        }
        while (enough - tooFew > 1) {
            long middle = (tooFew + enough) / 2;
            if (estimate - choice.predicted(middle * Blocks.SIZE) <= wanted) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough * Blocks.SIZE;
    }

    private LowerBound bound(List<Part> parts, Streams.Stage streams, long fitted, double miss, double exact) {
        long[] counts = parts.stream()
                .flatMapToLong(part -> LongStream.of(part.draws(), part.draws()))
                .toArray();
        long planned = fitted + LongStream.of(counts).sum();
        Tally[] tallies = Blocks.draw(
                new Joined(parts.stream().map(Part::witness).toList()), counts, streams, progress, fitted, planned);
        double value = exact;
        double estimate = exact;
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            TestFunction f = part.choice().function();
            Moments moments = new Moments(tallies[2 * i], tallies[2 * i + 1], f.clip(), miss);
            value += part.multiplicity() * Math.max(0, moments.lower());
            estimate += part.multiplicity() * Math.max(0, moments.estimate());
            names.add(f.name());
        }
        return new LowerBound(value, estimate, precision.confidence(), planned, String.join(", ", names));
    }
}
