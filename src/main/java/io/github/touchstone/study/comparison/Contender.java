package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;

/** The samplers that are compared, each with the weight of its leading error (CMP-2). */
enum Contender {
    DDIM("ddim", Ddim.DETERMINISTIC) {
        @Override
        double weight(double s, double lambda) {
            return -0.25 / (s * (1 - s));
        }
    },
    ETA_HALF("ddim:eta=1/2", new Ddim(Rational.of(1, 2))) {
        @Override
        double weight(double s, double lambda) {
            return -0.390625 / s * StrictMath.pow(1 - s, -0.75);
        }
    },
    SMALL("ddpm:small", new DdpmFixedSmall()) {
        @Override
        double weight(double s, double lambda) {
            return -1 / s;
        }
    },
    LARGE("ddpm:large", new DdpmFixedLarge()) {
        @Override
        double weight(double s, double lambda) {
            return (1 - lambda) / (1 - (1 - lambda) * s);
        }
    },
    LEARNED_HALF("ddpm:learned=1/2", new DdpmLearned(Rational.of(1, 2))) {
        @Override
        double weight(double s, double lambda) {
            return 0.5 * (SMALL.weight(s, lambda) + LARGE.weight(s, lambda));
        }
    },
    THEORY("ddpm:theory", new DdpmTheory()) {
        @Override
        double weight(double s, double lambda) {
            return 1 / (1 - s);
        }
    },
    EXPONENTIAL("ei", new ExponentialIntegrator()) {
        @Override
        double weight(double s, double lambda) {
            return (1 - 0.5 * variance(s, lambda)) / (1 - s);
        }
    },
    EULER("em", new EulerMaruyama()) {
        @Override
        double weight(double s, double lambda) {
            double v = variance(s, lambda);
            return (1 - 0.5 * v - 0.25 * v * v) / (1 - s);
        }
    };

    private final String label;
    private final CoefficientRule sampler;

    Contender(String label, CoefficientRule sampler) {
        this.label = label;
        this.sampler = sampler;
    }

    String label() {
        return label;
    }

    CoefficientRule sampler() {
        return sampler;
    }

    /** W(S), for S in (0, 1): the relative variance error is the sum of {@code W(S_t) (S_t - S_{t-1})^2} to first order. */
    abstract double weight(double s, double lambda);

    /** {@code v = lambda/(1 - kappa S)}. */
    private static double variance(double s, double lambda) {
        return lambda / (1 - (1 - lambda) * s);
    }
}
