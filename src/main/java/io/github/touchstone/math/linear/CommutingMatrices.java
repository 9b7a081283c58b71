package io.github.touchstone.math.linear;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * The arithmetic of {@link CommutingMatrix}: rational functions of one symmetric d x d matrix (spec LIN-1). Functions, comparisons
 * and enclosures exist on multiples of the identity, which is where a schedule lives; elsewhere they are refused.
 *
 * @param <T> the entries
 */
public final class CommutingMatrices<T extends FieldElement<T>> implements Arithmetic<CommutingMatrix<T>> {
    private final Arithmetic<T> entries;
    private final int dimension;
    private final Field<CommutingMatrix<T>> field = new MatrixField();

    private CommutingMatrices(Arithmetic<T> entries, int dimension) {
        this.entries = entries;
        this.dimension = dimension;
    }

    /** The d x d matrices over the given arithmetic, d >= 1. */
    public static <T extends FieldElement<T>> CommutingMatrices<T> of(Arithmetic<T> entries, int dimension) {
        if (dimension < 1) {
            throw new IllegalArgumentException("a matrix has at least one row, got " + dimension);
        }
        return new CommutingMatrices<>(entries, dimension);
    }

    /** The arithmetic of the entries. */
    public Arithmetic<T> entries() {
        return entries;
    }

    /** The number of rows and of columns. */
    public int dimension() {
        return dimension;
    }

    /**
     * The symmetric matrix with the given d rows of d entries; it must commute with the others of this algebra. Throws {@link
     * IllegalArgumentException} for another shape.
     */
    public CommutingMatrix<T> matrix(List<List<Rational>> rows) {
        if (rows.size() != dimension || rows.stream().anyMatch(row -> row.size() != dimension)) {
            throw new IllegalArgumentException("needs " + dimension + " rows of length " + dimension
                    + ", got rows of length " + rows.stream().map(List::size).toList());
        }
        return CommutingMatrix.full(
                this,
                rows.stream().map(row -> row.stream().map(entries::of).toList()).toList());
    }

    /** {@code x} times the identity. */
    public CommutingMatrix<T> scalar(T x) {
        return CommutingMatrix.scalar(this, x);
    }

    @Override
    public String label() {
        return entries.label() + " " + dimension + "x" + dimension;
    }

    @Override
    public Field<CommutingMatrix<T>> field() {
        return field;
    }

    @Override
    public CommutingMatrix<T> of(Rational x) {
        return CommutingMatrix.scalar(this, entries.of(x));
    }

    @Override
    public CommutingMatrix<T> sqrt(CommutingMatrix<T> x) {
        return onScalar(x, entries::sqrt);
    }

    @Override
    public CommutingMatrix<T> exp(CommutingMatrix<T> x) {
        return onScalar(x, entries::exp);
    }

    @Override
    public CommutingMatrix<T> log(CommutingMatrix<T> x) {
        return onScalar(x, entries::log);
    }

    @Override
    public CommutingMatrix<T> sin(CommutingMatrix<T> x) {
        return onScalar(x, entries::sin);
    }

    @Override
    public CommutingMatrix<T> cos(CommutingMatrix<T> x) {
        return onScalar(x, entries::cos);
    }

    @Override
    public CommutingMatrix<T> atan(CommutingMatrix<T> x) {
        return onScalar(x, entries::atan);
    }

    @Override
    public CommutingMatrix<T> asin(CommutingMatrix<T> x) {
        return onScalar(x, entries::asin);
    }

    @Override
    public CommutingMatrix<T> erf(CommutingMatrix<T> x) {
        return onScalar(x, entries::erf);
    }

    @Override
    public CommutingMatrix<T> pi() {
        return CommutingMatrix.scalar(this, entries.pi());
    }

    @Override
    public Truth less(CommutingMatrix<T> a, CommutingMatrix<T> b) {
        return entries.less(scalarOf(a), scalarOf(b));
    }

    @Override
    public Enclosure enclosure(CommutingMatrix<T> x) {
        return entries.enclosure(scalarOf(x));
    }

    @Override
    public boolean certified() {
        return entries.certified();
    }

    private CommutingMatrix<T> onScalar(CommutingMatrix<T> x, UnaryOperator<T> function) {
        return CommutingMatrix.scalar(this, function.apply(scalarOf(x)));
    }

    private T scalarOf(CommutingMatrix<T> x) {
        if (!x.isScalar()) {
            throw new NotRepresentableException(
                    "functions of a matrix are not available; give the eigenvalues instead");
        }
        return x.factor();
    }

    private final class MatrixField implements Field<CommutingMatrix<T>> {
        @Override
        public CommutingMatrix<T> getZero() {
            return of(Rational.ZERO);
        }

        @Override
        public CommutingMatrix<T> getOne() {
            return of(Rational.ONE);
        }

        @Override
        @SuppressWarnings("unchecked") // a class literal cannot carry the type argument
        public Class<CommutingMatrix<T>> getRuntimeClass() {
            return (Class<CommutingMatrix<T>>) (Class<?>) CommutingMatrix.class;
        }
    }
}
