package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The score, the log-density and the posterior mean of a mixture noised by {@code x = sqrt(a) x0 + sqrt(1-a) eps}, as programs compute
 * them (spec SCR-1, SCR-2):
 *
 * <pre>s(x) = -sum_i pi_i V_i^-1 (x - sqrt(a) m_i),   V_i = a C_i + (1-a) I,   pi_i = e^(e_i - max)/sum_j e^(e_j - max)</pre>
 *
 * with {@code e_i = log w_i - (g^T V_i^-1 g + log det V_i + d log 2 pi)/2} and {@code g = x - sqrt(a) m_i}.
 */
public class MixtureModel<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final MixtureForm form;

    /** In one of the forms. */
    public MixtureModel(Arithmetic<T> arithmetic, MixtureForm form) {
        this.arithmetic = arithmetic;
        this.form = form;
    }

    /** A component at a level: {@code w}, {@code sqrt(a) m}, the factored {@code V}, and what does not depend on x of its exponent. */
    private record Noised<T extends FieldElement<T>>(
            List<T> mean, CovarianceFactor<T> factor, T factorOfShare, T constant) {}

    /** What a component says of a point: exponent, and {@code V^-1 g}. */
    private record Term<T>(T exponent, List<T> solved) {}

    /**
     * What the mixture says of points, one after the other in the sample, at a level with this abar. For points of d numbers the sample
     * has a multiple of d.
     */
    public final MixtureOutput<T> at(MixtureTarget target, T a, List<T> sample) {
        int d = Math.toIntExact(target.dimension());
        List<Noised<T>> components = IntStream.range(0, target.components().size())
                .mapToObj(i -> noised(target, i, a))
                .toList();
        List<T> scores = new ArrayList<>();
        List<T> logDensities = new ArrayList<>();
        List<T> means = new ArrayList<>();
        for (int from = 0; from < sample.size(); from += d) {
            Point<T> point = point(target, components, a, sample.subList(from, from + d));
            scores.addAll(point.score());
            logDensities.add(point.logDensity());
            means.addAll(point.mean());
        }
        return new MixtureOutput<>(scores, logDensities, means);
    }

    private Noised<T> noised(MixtureTarget target, int i, T a) {
        MixtureTarget.Component c = target.components().get(i);
        List<List<T>> covariance =
                covariance(target, i).stream().map(this::list).toList();
        CovarianceFactor<T> factor = CovarianceFactor.of(arithmetic, noised(covariance, a), form.rooted());
        T weight = weight(target, i);
        List<T> mean = list(c.mean()).stream().map(m -> signal(a).multiply(m)).toList();
        T dimension = arithmetic.of(mean.size());
        T twoPi = arithmetic.pi().multiply(2);
        if (form.shares() == MixtureForm.Shares.FACTOR) {
            T spread = factor.rootDeterminant();
            for (int j = 0; j < mean.size(); j++) {
                spread = spread.multiply(arithmetic.sqrt(twoPi));
            }
            return new Noised<>(mean, factor, weight.divide(spread), arithmetic.zero());
        }
        T constant = logDeterminant(factor.logDeterminant())
                .add(arithmetic.log(twoPi).multiply(dimension))
                .divide(arithmetic.of(-2))
                .add(arithmetic.log(weight));
        return new Noised<>(mean, factor, arithmetic.one(), constant);
    }

    private List<List<T>> noised(List<List<T>> covariance, T a) {
        List<List<T>> noised = new ArrayList<>();
        for (int i = 0; i < covariance.size(); i++) {
            List<T> row = new ArrayList<>();
            for (int j = 0; j < covariance.size(); j++) {
                T c = covariance.get(i).get(j);
                row.add(i == j ? variance(a, c) : scale(a).multiply(c));
            }
            noised.add(row);
        }
        return noised;
    }

    /** What the mixture says of one point. */
    private record Point<T>(List<T> score, T logDensity, List<T> mean) {}

    private Point<T> point(MixtureTarget target, List<Noised<T>> components, T a, List<T> x) {
        List<Term<T>> terms = components.stream().map(c -> term(c, x)).toList();
        T shift = shift(terms.stream().map(Term::exponent).toList());
        List<T> values = new ArrayList<>();
        T sum = arithmetic.zero();
        for (int i = 0; i < terms.size(); i++) {
            T value = components
                    .get(i)
                    .factorOfShare()
                    .multiply(arithmetic.exp(terms.get(i).exponent().subtract(shift)));
            values.add(value);
            sum = sum.add(value);
        }
        T logDensity = shift.add(arithmetic.log(sum));
        List<T> shares = shares(terms, values, sum, logDensity);
        List<T> score = new ArrayList<>();
        List<T> mean = new ArrayList<>();
        for (int j = 0; j < x.size(); j++) {
            T pull = arithmetic.zero();
            T clean = arithmetic.zero();
            for (int i = 0; i < terms.size(); i++) {
                pull = pull.add(shares.get(i).multiply(terms.get(i).solved().get(j)));
                clean = clean.add(shares.get(i).multiply(posterior(target, i, a, terms.get(i), j)));
            }
            boolean divided = form.shares() != MixtureForm.Shares.FACTOR;
            T direct = (divided ? pull : pull.divide(sum)).negate();
            T denoised = divided ? clean : clean.divide(sum);
            score.add(score(a, form.denoised() ? scoreOf(a, x.get(j), denoised) : direct, logDensity));
            mean.add(form.denoised() && !a.isZero() ? meanOf(a, x.get(j), direct) : denoised);
        }
        return new Point<>(score, logDensity, mean);
    }

    private Term<T> term(Noised<T> c, List<T> x) {
        List<T> gap = IntStream.range(0, x.size())
                .mapToObj(j -> x.get(j).subtract(c.mean().get(j)))
                .toList();
        CovarianceFactor.Solution<T> solution = c.factor().solve(gap);
        return new Term<>(solution.square().divide(arithmetic.of(-2)).add(c.constant()), solution.solved());
    }

    private List<T> shares(List<Term<T>> terms, List<T> values, T sum, T logDensity) {
        return switch (form.shares()) {
            case SOFTMAX -> softmax(values, sum);
            case LOGARITHM ->
                terms.stream()
                        .map(term -> arithmetic.exp(term.exponent().subtract(logDensity)))
                        .toList();
            case FACTOR -> values;
        };
    }

    private List<T> softmax(List<T> values, T sum) {
        List<T> shares = values.stream().map(v -> v.divide(sum)).toList();
        T largest = shares.stream()
                .max(Comparator.comparingDouble(FieldElement::getReal))
                .orElseThrow();
        return shares.stream().map(share -> share(share, largest)).toList();
    }

    /** {@code m + sqrt(a) C V^-1 g}, coordinate j of the posterior mean of component i. */
    private T posterior(MixtureTarget target, int i, T a, Term<T> term, int j) {
        List<T> row = list(covariance(target, i).get(j));
        T sum = arithmetic.zero();
        for (int k = 0; k < row.size(); k++) {
            sum = sum.add(row.get(k).multiply(term.solved().get(k)));
        }
        return arithmetic
                .of(target.components().get(i).mean().get(j))
                .add(signal(a).multiply(sum));
    }

    /** {@code s = (sqrt(a) E - x)/(1-a)}. */
    private T scoreOf(T a, T x, T mean) {
        return arithmetic
                .sqrt(a)
                .multiply(mean)
                .subtract(x)
                .divide(arithmetic.one().subtract(a));
    }

    /** {@code E = (x + (1-a) s)/sqrt(a)}. */
    private T meanOf(T a, T x, T score) {
        return x.add(arithmetic.one().subtract(a).multiply(score)).divide(arithmetic.sqrt(a));
    }

    private List<T> list(List<Rational> numbers) {
        return numbers.stream().map(arithmetic::of).toList();
    }

    /** The arithmetic. */
    protected final Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** {@code w_i}. */
    protected T weight(MixtureTarget target, int i) {
        return arithmetic.of(target.components().get(i).weight());
    }

    /** {@code C_i} by rows. */
    protected List<List<Rational>> covariance(MixtureTarget target, int i) {
        return target.components().get(i).covariance();
    }

    /** {@code sqrt(a)}, which means are scaled by. */
    protected T signal(T a) {
        return arithmetic.sqrt(a);
    }

    /** {@code a}, which covariances are scaled by. */
    protected T scale(T a) {
        return a;
    }

    /** {@code a v + 1 - a}, or {@code 1 + a (v - 1)}. */
    protected T variance(T a, T v) {
        T one = arithmetic.one();
        return form.centred()
                ? scale(a).multiply(v.subtract(one)).add(one)
                : scale(a).multiply(v).add(one.subtract(a));
    }

    /** {@code log det V}. */
    protected T logDeterminant(T logDeterminant) {
        return logDeterminant;
    }

    /** The largest exponent. */
    protected T shift(List<T> exponents) {
        T largest = exponents.get(0);
        for (T exponent : exponents.subList(1, exponents.size())) {
            largest = arithmetic.max(largest, exponent);
        }
        return largest;
    }

    /**
     * The share of a component that is used.
     *
     * @param share its own
     * @param largest that of the component with most
     */
    protected T share(T share, T largest) {
        return share;
    }

    /** The score that is given, at a point of this log-density. */
    protected T score(T a, T score, T logDensity) {
        return score;
    }
}
