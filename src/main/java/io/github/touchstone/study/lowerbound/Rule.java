package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.DdimError;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.FixedLargeBound;
import io.github.touchstone.spec.claims.FixedLargeError;
import io.github.touchstone.spec.claims.FixedSmallError;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.TheoryFormBound;
import io.github.touchstone.spec.claims.TheoryFormError;
import io.github.touchstone.spec.claims.VarianceError;
import org.hipparchus.FieldElement;

/** The rules that have a bound for every schedule with given ends, and on which side of zero their steps put the variance error. */
enum Rule {
    THEORY("ddpm:theory", new TheoryFormError()) {
        @Override
        <T extends FieldElement<T>> T bound(GaussianPath<T> path, int stop) {
            return TheoryFormBound.leastError(path, stop);
        }

        @Override
        boolean above(double lambda) {
            return true;
        }
    },
    SMALL("ddpm:small", new FixedSmallError()) {
        @Override
        <T extends FieldElement<T>> T bound(GaussianPath<T> path, int stop) {
            return DdpmLowerBound.largestError(path);
        }

        @Override
        boolean above(double lambda) {
            return false;
        }
    },
    LARGE("ddpm:large", new FixedLargeError()) {
        @Override
        <T extends FieldElement<T>> T bound(GaussianPath<T> path, int stop) {
            return FixedLargeBound.nearestError(path);
        }

        @Override
        boolean above(double lambda) {
            return lambda < 1;
        }
    },
    DDIM("ddim", new DdimError()) {
        @Override
        <T extends FieldElement<T>> T bound(GaussianPath<T> path, int stop) {
            return DdimBound.largestError(path, stop);
        }

        @Override
        boolean above(double lambda) {
            return false;
        }
    };

    private final String label;
    private final VarianceError error;

    Rule(String label, VarianceError error) {
        this.label = label;
        this.error = error;
    }

    /** The name of the sampler. */
    String label() {
        return label;
    }

    /** r_m. */
    <T extends FieldElement<T>> T error(GaussianPath<T> path, int stop) {
        return error.at(path, stop);
    }

    /** What r_m is at most, or at least if the steps put it above zero; for m = 0 but for the theory form and DDIM. */
    abstract <T extends FieldElement<T>> T bound(GaussianPath<T> path, int stop);

    /** Whether the steps put r_m above zero. */
    abstract boolean above(double lambda);

    /** The least {@code KL(X_m || Y_m)} that the bound leaves (BND-4): zero where the start may cancel the error of the steps. */
    <T extends FieldElement<T>> T floor(GaussianPath<T> path, int stop) {
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T bound = bound(path, stop);
        T size = above(path.variance().getReal()) ? bound : bound.negate();
        return arithmetic.less(arithmetic.zero(), size).certain()
                ? GaussianKl.ofTruth(bound).value(arithmetic)
                : arithmetic.zero();
    }
}
