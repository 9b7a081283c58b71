package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The variance of a sampler's output on an eigenvalue (spec PUB-3), for many eigenvalues: what depends on time alone is computed once.
 *
 * @param <T> the numbers
 */
final class OutputVariance<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final VpProcess<T> process;
    private final Run run;
    private final T signalAtStart;
    private final T signalAtEnd;
    private final List<Step<T>> steps = new ArrayList<>();

    /** From t to u: h beta_t and h beta_u, the growth, and the signals of both. */
    private record Step<T>(T drift, T driftAtEnd, T growth, T signal, T signalAtEnd) {}

    OutputVariance(Run run, Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
        this.run = run;
        process = new VpProcess<>(arithmetic);
        signalAtStart = process.signal(Rational.ONE);
        signalAtEnd = process.signal(run.epsilon());
        if (!run.continuous()) {
            Rational h = Rational.ONE.subtract(run.epsilon()).divide(Rational.of(run.points() - 1));
            T signal = signalAtStart;
            for (int k = 0; k < run.points() - 1; k++) {
                Rational t = Rational.ONE.subtract(h.multiply(k));
                Rational u = t.subtract(h);
                T next = process.signal(u);
                steps.add(new Step<>(
                        arithmetic.of(h.multiply(VpProcess.rate(t))),
                        arithmetic.of(h.multiply(VpProcess.rate(u))),
                        growth(t, u),
                        signal,
                        next));
                signal = next;
            }
        }
    }

    /** {@code e^{B_t - B_u}}, which the exponential integrator alone needs. */
    private T growth(Rational t, Rational u) {
        return run.scheme() == Scheme.EI
                ? arithmetic.exp(arithmetic.of(VpProcess.integral(t).subtract(VpProcess.integral(u))))
                : arithmetic.one();
    }

    /** The variance of the output, from the eigenvalue of the target. */
    T of(T lambda) {
        T start = process.variance(lambda, signalAtStart);
        return run.continuous() ? continuous(lambda, start) : discrete(lambda, start);
    }

    private T continuous(T lambda, T start) {
        T end = process.variance(lambda, signalAtEnd);
        if (run.start() == Start.TRUTH) {
            return end;
        }
        if (!run.scheme().stochastic()) {
            return end.divide(start);
        }
        // v + e^{-2(B_T - B_eps)} (v/v_T)^2 (1 - v_T)
        T ratio = end.divide(start);
        T decay = signalAtStart.divide(signalAtEnd);
        return end.add(
                decay.multiply(ratio).multiply(ratio).multiply(arithmetic.one().subtract(start)));
    }

    private T discrete(T lambda, T start) {
        T w = run.start() == Start.TRUTH ? start : arithmetic.one();
        for (Step<T> step : steps) {
            w = next(step, lambda, w);
        }
        return w;
    }

    private T next(Step<T> step, T lambda, T w) {
        T one = arithmetic.one();
        T inverse = process.variance(lambda, step.signal()).reciprocal();
        return switch (run.scheme()) {
            case EM ->
                scaled(one.add(step.drift().multiply(one.subtract(inverse.multiply(2)))), w)
                        .add(step.drift().multiply(2));
            case EI ->
                scaled(one.add(step.growth().subtract(one).multiply(one.subtract(inverse.multiply(2)))), w)
                        .add(step.growth().multiply(step.growth()).subtract(one));
            case EULER -> scaled(one.add(step.drift().multiply(one.subtract(inverse))), w);
            case HEUN -> {
                T inverseAtEnd = process.variance(lambda, step.signalAtEnd()).reciprocal();
                T predictor = step.drift().multiply(one.subtract(inverse));
                T corrector =
                        step.driftAtEnd().multiply(one.subtract(inverseAtEnd)).multiply(one.add(predictor));
                yield scaled(one.add(predictor.add(corrector).divide(arithmetic.of(2))), w);
            }
        };
    }

    private T scaled(T factor, T w) {
        return factor.multiply(factor).multiply(w);
    }
}
