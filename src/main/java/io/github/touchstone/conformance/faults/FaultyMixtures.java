package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.MixtureForm;
import io.github.touchstone.samplers.practice.MixtureModel;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** The score of a mixture with one mistake. */
final class FaultyMixtures<T extends FieldElement<T>> extends MixtureModel<T> {
    private final ScoreFault fault;

    FaultyMixtures(ScoreFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic, MixtureForm.TEXTBOOK);
        this.fault = fault;
    }

    @Override
    protected T weight(MixtureTarget target, int i) {
        return switch (fault) {
            case WEIGHTS_FORGOTTEN -> arithmetic().one();
            case WEIGHTS_ROOTED -> arithmetic().sqrt(super.weight(target, i));
            default -> super.weight(target, i);
        };
    }

    @Override
    protected List<List<Rational>> covariance(MixtureTarget target, int i) {
        return switch (fault) {
            case VARIANCE_OF_FIRST -> super.covariance(target, 0);
            case COVARIANCE_DIAGONAL -> diagonal(super.covariance(target, i));
            default -> super.covariance(target, i);
        };
    }

    private static List<List<Rational>> diagonal(List<List<Rational>> covariance) {
        List<List<Rational>> diagonal = new ArrayList<>();
        for (int i = 0; i < covariance.size(); i++) {
            List<Rational> row = new ArrayList<>();
            for (int j = 0; j < covariance.size(); j++) {
                row.add(i == j ? covariance.get(i).get(j) : Rational.ZERO);
            }
            diagonal.add(row);
        }
        return diagonal;
    }

    @Override
    protected T signal(T a) {
        return switch (fault) {
            case MEANS_NOT_SCALED -> arithmetic().one();
            case MEANS_NOT_ROOTED -> a;
            default -> super.signal(a);
        };
    }

    @Override
    protected T scale(T a) {
        return switch (fault) {
            case VARIANCE_NOT_NOISED, VARIANCE_NOT_SCALED -> arithmetic().one();
            case VARIANCE_ROOTED -> arithmetic().sqrt(a);
            default -> super.scale(a);
        };
    }

    @Override
    protected T variance(T a, T v) {
        return switch (fault) {
            case VARIANCE_NOT_NOISED -> v;
            case VARIANCE_NOT_ADDED -> a.multiply(v);
            default -> super.variance(a, v);
        };
    }

    @Override
    protected T logDeterminant(T logDeterminant) {
        return switch (fault) {
            case DETERMINANT_FORGOTTEN -> arithmetic().zero();
            case DETERMINANT_NOT_HALVED -> logDeterminant.multiply(2);
            default -> super.logDeterminant(logDeterminant);
        };
    }

    @Override
    protected T shift(List<T> exponents) {
        return fault == ScoreFault.NO_SHIFT ? arithmetic().zero() : super.shift(exponents);
    }

    @Override
    protected T share(T share, T largest) {
        if (fault == ScoreFault.NEAREST_MODE) {
            return share.getReal() < largest.getReal()
                    ? arithmetic().zero()
                    : arithmetic().one();
        }
        return super.share(share, largest);
    }

    @Override
    protected T score(T a, T score, T logDensity) {
        return switch (fault) {
            case SIGN -> score.negate();
            case IS_EPSILON ->
                arithmetic()
                        .sqrt(arithmetic().one().subtract(a))
                        .multiply(score)
                        .negate();
            case OF_DENSITY -> score.multiply(arithmetic().exp(logDensity));
            default -> super.score(a, score, logDensity);
        };
    }
}
