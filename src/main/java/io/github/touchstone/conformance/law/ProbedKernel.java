package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.propagation.KernelStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A step of a black box with the exact model, asked on nodes: {@code mu(x)} is its answer without noise, and its deviation what noise
 * one adds (spec SCR-6). It need not be affine in x; it must act element by element and add its noise.
 */
final class ProbedKernel implements KernelStep {
    /** More nodes than this are no smooth step: the grid would be refined for ever. */
    private static final int MOST = 4096;

    private static final int DIGITS_SINGLE = 9;
    private static final int DIGITS_DOUBLE = 17;

    private final Implementation implementation;
    private final ObjectNode config;
    private final int timestep;
    private final LineModel model;
    /** How far rounding may move the answer to (x, m) beside the map of its coefficients, for |x| + |m| of one. */
    private final double slack;

    private final double deviation;

    ProbedKernel(Implementation implementation, ObjectNode config, int timestep, LineModel model, double slack) {
        this.implementation = implementation;
        this.config = config;
        this.timestep = timestep;
        this.model = model;
        this.slack = slack;
        double[] unit = ask(new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 1});
        this.deviation = Math.abs(unit[1] - unit[0]);
    }

    @Override
    public double deviation() {
        return deviation;
    }

    @Override
    public double[] means(double[] nodes) {
        if (nodes.length > MOST) {
            throw NoLawException.rough(
                    "from timestep " + timestep + ": the step is too steep or too rough to be followed on nodes");
        }
        double[] x = each(nodes, model::node);
        double[] m = each(x, model::predict);
        double[] still = ask(x, m, each(x, v -> 0));
        require(Arrays.equals(still, ask(x, m, each(x, v -> 0))), "asked twice has two answers");
        double[] moved = ask(x, m, each(x, v -> 1));
        double[] turned = reversed(ask(reversed(x), reversed(m), each(x, v -> -1)));
        double[] means = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double allowed = slack * (Math.abs(x[i]) + Math.abs(m[i]) + 1);
            double up = moved[i] - still[i];
            double down = still[i] - turned[i];
            require(
                    Math.abs(Math.abs(up) - deviation) <= allowed,
                    "adds noise by " + Math.abs(up) + " at x = " + x[i] + " and by " + deviation + " at zero");
            require(
                    Math.abs(up - down) <= allowed,
                    "does not act element by element, or not linearly on the noise, at x = " + x[i]);
            means[i] = still[i];
        }
        return means;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new NoLawException("the step from timestep " + timestep + " " + what);
        }
    }

    private static double[] each(double[] numbers, DoubleUnaryOperator f) {
        return Arrays.stream(numbers).map(f).toArray();
    }

    private static double[] reversed(double[] numbers) {
        double[] reversed = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }

    private double[] ask(double[] sample, double[] output, double[] noise) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("t", timestep);
        put(input, "sample", sample);
        put(input, "model_output", output);
        put(input, "noise", noise);
        Request.Item item = new Request.Item("law/nodes", input);
        Answer answer = implementation
                .run(new Request(Op.STEP, model.dtype(), config, List.of(item)))
                .get(0);
        if (!(answer instanceof Answer.Outputs outputs)) {
            throw new NoLawException("the step from timestep " + timestep, answer);
        }
        List<String> texts = outputs.reals().getOrDefault("prev_sample", List.of());
        require(texts.size() == sample.length, "answers " + texts.size() + " numbers to " + sample.length);
        return texts.stream().mapToDouble(this::number).toArray();
    }

    private double number(String text) {
        try {
            if (WireNumber.read(text, model.dtype()) instanceof WireNumber.Finite finite) {
                return finite.value().doubleValue();
            }
        } catch (BreakageException e) {
            // no number of the format: below
        }
        throw new NoLawException("the step from timestep " + timestep + " answers " + text);
    }

    private void put(ObjectNode input, String name, double[] numbers) {
        int digits = model.dtype() == Dtype.FLOAT32 ? DIGITS_SINGLE : DIGITS_DOUBLE;
        ArrayNode array = input.putArray(name);
        for (double x : numbers) {
            array.add(Decimals.text(
                    new BigDecimal(x).round(new MathContext(digits)).stripTrailingZeros()));
        }
    }
}
