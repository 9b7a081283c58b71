package io.github.touchstone.study;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.MultivariateNormalPair;
import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * What remains of a quantity before the first function that leaves the field is taken: rational for exact laws. So the laws can be
 * exact and the logarithm certified.
 *
 * @param <T> the numbers
 */
sealed interface Parts<T extends FieldElement<T>> {
    /** The quantity. */
    T value(Arithmetic<T> arithmetic);

    /** The same parts over other numbers. */
    <U extends FieldElement<U>> Parts<U> map(Function<T, U> f);

    /** A value that occurs {@code multiplicity} times, once for each of as many equal coordinates. */
    record Repeated<A>(A value, long multiplicity) {
        <B> Repeated<B> map(Function<A, B> f) {
            return new Repeated<>(f.apply(value), multiplicity);
        }

        static <A, T extends FieldElement<T>> T sum(
                List<Repeated<A>> items, Arithmetic<T> arithmetic, Function<A, T> f) {
            // in parallel by item, added in order: the same for every number of cores
            List<T> terms = items.parallelStream()
                    .map(item -> {
                        T term = f.apply(item.value());
                        return item.multiplicity() == 1 ? term : term.multiply(arithmetic.of(item.multiplicity()));
                    })
                    .toList();
            return terms.stream().reduce(T::add).orElseGet(arithmetic::zero);
        }
    }

    /** A sum of KL divergences, one per coordinate. */
    record Kl<T extends FieldElement<T>>(List<Repeated<LogForm<T>>> forms) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return Repeated.sum(forms, arithmetic, form -> form.value(arithmetic));
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            return new Kl<>(forms.stream().map(r -> r.map(form -> form.map(f))).toList());
        }
    }

    /** {@code sqrt(KL/2)}. */
    record Pinsker<T extends FieldElement<T>>(Parts<T> kl) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return arithmetic.sqrt(kl.value(arithmetic).divide(arithmetic.of(2)));
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            return new Pinsker<>(kl.map(f));
        }
    }

    /** W2 of laws with independent coordinates: the root of the sum of squares. */
    record Wasserstein<T extends FieldElement<T>>(List<Repeated<NormalPair<T>>> pairs) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return arithmetic.sqrt(Repeated.sum(pairs, arithmetic, pair -> pair.squaredWasserstein(arithmetic)));
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            return new Wasserstein<>(
                    pairs.stream().map(r -> r.map(pair -> pair.map(f))).toList());
        }
    }

    /** W2 of laws with full covariances. */
    record MultivariateWasserstein<T extends FieldElement<T>>(MultivariateNormalPair<T> pair) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return arithmetic.sqrt(pair.squaredWasserstein(arithmetic));
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            throw new NotRepresentableException(
                    "W2 of a full covariance takes matrix roots and is not computed from exact laws; use ball arithmetic");
        }
    }

    /** Total variation on the line. */
    record TotalVariation<T extends FieldElement<T>>(NormalPair<T> pair) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return pair.totalVariation(arithmetic);
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            return new TotalVariation<>(pair.map(f));
        }
    }

    /** A number of the field itself: nothing is left to be taken. */
    record Plain<T extends FieldElement<T>>(T number) implements Parts<T> {
        @Override
        public T value(Arithmetic<T> arithmetic) {
            return number;
        }

        @Override
        public <U extends FieldElement<U>> Parts<U> map(Function<T, U> f) {
            return new Plain<>(f.apply(number));
        }
    }
}
