package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random affine black boxes (LAW-2). */
class ProberProperties {
    private static final int STEPS = 5;

    /** {@code x' = ((k_x x + k_m m) + k_z z) + k_0}, rounded after every operation. */
    private record Affine(List<double[]> coefficients) implements Implementation {
        @Override
        public Description description() {
            return new Description("affine", "1", "java", "", "", Set.of(Dtype.values()), Set.of(), Map.of());
        }

        @Override
        public List<Answer> run(Request request) {
            if (request.op() == Op.TIMESTEPS) {
                List<Long> timesteps = new ArrayList<>();
                for (long t = STEPS - 1; t >= 0; t--) {
                    timesteps.add(t);
                }
                return List.of(new Answer.Outputs(Map.of(), Map.of("timesteps", timesteps)));
            }
            return request.items().stream()
                    .map(item -> answer(item.input(), request.dtype()))
                    .toList();
        }

        private Answer answer(JsonNode input, Dtype dtype) {
            double[] k = coefficients.get(input.get("t").intValue());
            List<String> y = new ArrayList<>();
            for (int i = 0; i < input.get("sample").size(); i++) {
                double x = number(input, "sample", i);
                double m = number(input, "model_output", i);
                double z = number(input, "noise", i);
                y.add(WireNumber.write(
                        dtype == Dtype.FLOAT64
                                ? k[0] * x + k[1] * m + k[2] * z + k[3]
                                : (float) k[0] * (float) x
                                        + (float) k[1] * (float) m
                                        + (float) k[2] * (float) z
                                        + (float) k[3]));
            }
            return new Answer.Outputs(Map.of("prev_sample", y), Map.of());
        }

        private static double number(JsonNode input, String name, int i) {
            return Rational.parse(input.get(name).get(i).textValue()).doubleValue();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private static Recovery recover(List<double[]> coefficients, Dtype dtype) {
        return new Prober(new Affine(coefficients), dtype, t -> 1)
                .recover(JsonNodeFactory.instance.objectNode(), STEPS, Optional.empty());
    }

    private static List<double[]> random(long seed, double offset) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> all = new ArrayList<>();
        for (int t = 0; t < STEPS; t++) {
            double[] k = new double[4];
            for (int i = 0; i < 3; i++) {
                // binary32 numbers, so that both formats hold the same
                k[i] = (float) Math.scalb(random.nextDouble(-1, 1), random.nextInt(-8, 5));
            }
            k[3] = (float) (offset * random.nextDouble(-1, 1));
            all.add(k);
        }
        return all;
    }

    @Property(tries = 50)
    void linearBox_isRecoveredExactly(@ForAll long seed, @ForAll Dtype dtype) {
        List<double[]> coefficients = random(seed, 0);
        Recovery recovery = recover(coefficients, dtype);
        assertThat(recovery).isInstanceOf(Recovery.Affine.class);
        for (Recovery.Step step : ((Recovery.Affine) recovery).steps()) {
            double[] k = coefficients.get(step.timestep());
            assertThat(step.map().map(Rational::doubleValue)).isEqualTo(new StepMap<>(k[0], k[1], k[2], 0.0));
        }
    }

    /** The offset is rounded into every answer: 2^-12 in the input against at most one unit of 2^-24 in the answer. */
    @Property(tries = 50)
    void offset_isRecoveredUpToItsRounding(@ForAll long seed, @ForAll Dtype dtype) {
        List<double[]> coefficients = random(seed, 0x1p-6);
        Recovery recovery = recover(coefficients, dtype);
        assertThat(recovery).isInstanceOf(Recovery.Affine.class);
        for (Recovery.Step step : ((Recovery.Affine) recovery).steps()) {
            double[] k = coefficients.get(step.timestep());
            assertThat(step.map().offset().doubleValue()).isEqualTo(k[3]);
            double rounding = Math.scalb(0x1p-6 + 0x1p-8, 12 - dtype.precision());
            for (int i = 0; i < 3; i++) {
                assertThat(Math.abs(step.map().list().get(i).doubleValue() - k[i]))
                        .isLessThanOrEqualTo(rounding);
            }
        }
    }
}
