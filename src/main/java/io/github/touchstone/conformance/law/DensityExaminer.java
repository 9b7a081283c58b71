package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.ConfigJson;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.quadrature.Measured;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the law that an implementation's own steps give to its output on a mixture on the line, and how far it is from that of the
 * specification (spec SCR-6, SCR-7).
 *
 * @param implementation the black box
 * @param dtype the format that it computes in
 */
public record DensityExaminer(Implementation implementation, Dtype dtype) {
    /** E|Z| for a standard normal Z. */
    private static final double MEAN_SIZE = Math.sqrt(2 / StrictMath.PI);

    /** Intervals of the trapezoidal rule over the last step. */
    private static final int NODES = 512;

    /** Intervals of the rule for total variations; an even number. */
    private static final int DENSITY_NODES = 4096;

    /** What is found. What goes wrong on the implementation's side is a finding too; nothing is thrown for it. */
    public DensityReport examine(Question.Density question) {
        DensityChain chain = DensityChain.of(question, dtype);
        ObjectNode config = ConfigJson.write(question.config());
        Answer visited = implementation.run(timesteps(question, config)).get(0);
        if (!(visited instanceof Answer.Outputs outputs)) {
            return new DensityReport.Unanswered("timesteps", visited);
        }
        List<Long> timesteps = outputs.integers().getOrDefault("timesteps", List.of());
        if (!timesteps.equals(chain.timesteps().stream().map(Integer::longValue).toList())) {
            return new DensityReport.NoLaw("timesteps", "are " + timesteps + ", not " + chain.timesteps());
        }
        try {
            return judged(chain, config);
        } catch (NoLawException e) {
            String reason = String.valueOf(e.getMessage());
            return e.answer().isPresent()
                    ? new DensityReport.Unanswered(reason, e.answer().orElseThrow())
                    : new DensityReport.NoLaw("step", reason);
        }
    }

    private DensityReport judged(DensityChain chain, ObjectNode config) {
        List<ProbedKernel> probed = new ArrayList<>();
        for (int k = 0; k < chain.timesteps().size(); k++) {
            probed.add(new ProbedKernel(
                    implementation,
                    config,
                    chain.timesteps().get(k),
                    chain.models().get(k),
                    DensitySpread.slack(chain, k, dtype)));
        }
        int noisy = chain.noisy();
        for (int k = 0; k < noisy; k++) {
            if (probed.get(k).deviation() == 0) {
                throw new NoLawException(
                        "the step from timestep " + chain.timesteps().get(k) + " adds no noise");
            }
        }
        ApproximateLaw reference = DensityChain.through(chain.kernels().subList(0, noisy), dtype);
        ApproximateLaw got = law(probed.subList(0, noisy));
        Measured last = new Measured(0, 0);
        for (int k = noisy; k < probed.size(); k++) {
            last = last.plus(distance(reference, chain.kernels().get(k), probed.get(k)));
        }
        return new DensityReport.Judged(
                totalVariation(got, reference),
                last,
                List.of(
                        new DensityReport.Cost(
                                "kl", LineDivergences.kl(chain.end(), got), LineDivergences.kl(chain.end(), reference)),
                        new DensityReport.Cost(
                                "reverse_kl",
                                LineDivergences.kl(got, chain.end()),
                                LineDivergences.kl(reference, chain.end())),
                        new DensityReport.Cost(
                                "kl_of_reference", LineDivergences.kl(reference, got), new Measured(0, 0))));
    }

    /** As finely as the format allows; where the steps have kinks, as finely as that allows. */
    private ApproximateLaw law(List<ProbedKernel> steps) {
        try {
            return DensityChain.through(steps, dtype);
        } catch (NoLawException | IllegalArgumentException rough) {
            if (rough instanceof NoLawException e && !e.rough()) {
                throw e;
            }
        }
        try {
            return DensityChain.coarsely(steps);
        } catch (IllegalArgumentException e) {
            throw new NoLawException("the steps are too steep for their noise: " + e.getMessage());
        }
    }

    /**
     * {@code int |p - q|/2} by the trapezoidal rule, whose change with half the nodes is its error: the two laws are mostly equal to
     * rounding, where a rule that looks for their crossings finds hundreds.
     */
    private static Measured totalVariation(ApproximateLaw p, ApproximateLaw q) {
        double lower = Math.min(p.support().lower(), q.support().lower());
        double upper = Math.max(p.support().upper(), q.support().upper());
        double h = (upper - lower) / DENSITY_NODES;
        double all = 0;
        double half = 0;
        double errors = 0;
        for (int i = 0; i <= DENSITY_NODES; i++) {
            double y = lower + i * h;
            double atP = p.density(y);
            double atQ = q.density(y);
            double difference = Math.abs(atP - atQ);
            all += 0.5 * h * difference;
            half += i % 2 == 0 ? h * difference : 0;
            errors += 0.5 * h * (p.densityError(y, atP) + q.densityError(y, atQ));
        }
        return new Measured(all, Math.abs(all - half) + errors);
    }

    /** {@code E|mu - mu'| + varsigma E|Z|} over the law before the step. */
    private static Measured distance(LineLaw before, SpecifiedKernel specified, ProbedKernel probed) {
        LineLaw.Interval range = before.support();
        double h = (range.upper() - range.lower()) / NODES;
        double[] nodes = new double[NODES + 1];
        for (int i = 0; i <= NODES; i++) {
            nodes[i] = (float) (range.lower() + i * h);
        }
        double[] want = specified.means(nodes);
        double[] got = probed.means(nodes);
        double sum = 0;
        for (int i = 0; i <= NODES; i++) {
            sum += Math.abs(got[i] - want[i]) * before.density(nodes[i]) * h;
        }
        return new Measured(sum + probed.deviation() * MEAN_SIZE, 1e-6 * sum);
    }

    private Request timesteps(Question.Density question, ObjectNode config) {
        ObjectNode asked = JsonNodeFactory.instance
                .objectNode()
                .put("num_train_timesteps", question.config().trainSteps());
        asked.set("timesteps", config.path("timesteps"));
        Request.Item item = new Request.Item("law/timesteps", JsonNodeFactory.instance.objectNode());
        return new Request(Op.TIMESTEPS, dtype, asked, List.of(item));
    }
}
