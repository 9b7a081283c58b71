package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Real;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One question about a step (spec LAW-2): four elements of sample, model output and noise, all dyadic with at most 12 bits, so that
 * they are handed over exactly.
 *
 * @param sample x
 * @param model m
 * @param noise z
 */
record Probe(List<Rational> sample, List<Rational> model, List<Rational> noise) {
    /** The elements of a probe: one for each argument, and one that is zero throughout. */
    static final int LENGTH = 4;

    private static final int BITS = 12;

    /** {@code x = (s, 0, 0, 0), m = (0, s, 0, 0), z = (0, 0, s, 0)}: an elementwise step answers with its coefficients, times s. */
    static Probe unit(Rational s) {
        return new Probe(only(0, s), only(1, s), only(2, s));
    }

    /** Numbers of 12 bits and both signs, of size 1/2 to 1. */
    static Probe random(SplittableRandom random) {
        Rational unit = Rational.of(1, 1L << BITS);
        return new Probe(integers(random, unit), integers(random, unit), integers(random, unit));
    }

    private static List<Rational> only(int place, Rational s) {
        List<Rational> list = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            list.add(i == place ? s : Rational.ZERO);
        }
        return list;
    }

    private static List<Rational> integers(SplittableRandom random, Rational unit) {
        List<Rational> list = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            long size = random.nextLong(1L << (BITS - 1), 1L << BITS);
            list.add(unit.multiply(Rational.of(random.nextBoolean() ? size : -size)));
        }
        return list;
    }

    /** The same probe, times {@code factor}. */
    Probe times(Rational factor) {
        return new Probe(times(sample, factor), times(model, factor), times(noise, factor));
    }

    private static List<Rational> times(List<Rational> list, Rational factor) {
        return list.stream().map(factor::multiply).toList();
    }

    /** What a step of coefficients k answers to element i. */
    Rational answer(StepMap<Rational> k, int i) {
        return StepMap.apply(k, sample.get(i), model.get(i), noise.get(i));
    }

    /** {@code |x| + |m| + |z|} of element i. */
    Rational size(int i) {
        return sample.get(i).abs().add(model.get(i).abs()).add(noise.get(i).abs());
    }

    /** The input of a {@code step}. */
    ObjectNode input(int timestep) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("t", timestep);
        input.set("sample", Real.list(sample));
        input.set("model_output", Real.list(model));
        input.set("noise", Real.list(noise));
        return input;
    }
}
