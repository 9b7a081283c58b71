package io.github.touchstone.math.linear;

import io.github.touchstone.math.numbers.UndecidedException;
import java.util.List;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.MatrixUtils;

/**
 * An element of the commutative algebra that one symmetric matrix S generates: a rational function of S (spec LIN-1).
 *
 * <p>Every covariance that a sampler started from N(0, I) has on a Gaussian target of covariance S lies in this algebra. So the
 * scalar formulas, run on these elements with S in the place of the eigenvalue lambda, are the matrix formulas.
 *
 * <p>Multiples of the identity are kept as such. Mixing matrices that do not commute is the caller's error and is not detected.
 *
 * @param <T> the entries
 */
public final class CommutingMatrix<T extends FieldElement<T>> implements FieldElement<CommutingMatrix<T>> {
    private final CommutingMatrices<T> algebra;
    private final FieldMatrix<T> matrix;
    private final boolean scalar;

    private CommutingMatrix(CommutingMatrices<T> algebra, FieldMatrix<T> matrix, boolean scalar) {
        this.algebra = algebra;
        this.matrix = matrix;
        this.scalar = scalar;
    }

    /** {@code x} times the identity, held as a 1 x 1 matrix. */
    static <T extends FieldElement<T>> CommutingMatrix<T> scalar(CommutingMatrices<T> algebra, T x) {
        FieldMatrix<T> matrix = MatrixUtils.createFieldMatrix(x.getField(), 1, 1);
        matrix.setEntry(0, 0, x);
        return new CommutingMatrix<>(algebra, matrix, true);
    }

    /** The matrix with the given rows. */
    static <T extends FieldElement<T>> CommutingMatrix<T> full(CommutingMatrices<T> algebra, List<List<T>> rows) {
        int d = algebra.dimension();
        FieldMatrix<T> matrix = MatrixUtils.createFieldMatrix(rows.get(0).get(0).getField(), d, d);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                matrix.setEntry(i, j, rows.get(i).get(j));
            }
        }
        return new CommutingMatrix<>(algebra, matrix, false);
    }

    /** Whether this is held as a multiple of the identity. */
    boolean isScalar() {
        return scalar;
    }

    /** The factor of the identity; only for a scalar. */
    T factor() {
        return matrix.getEntry(0, 0);
    }

    /** The entry in row i, column j, from 0. */
    public T entry(int i, int j) {
        if (scalar) {
            return i == j ? factor() : factor().getField().getZero();
        }
        return matrix.getEntry(i, j);
    }

    /** The trace. */
    public T trace() {
        return scalar ? factor().multiply(algebra.dimension()) : matrix.getTrace();
    }

    /**
     * The determinant, zero for a singular matrix; throws {@link UndecidedException} if a pivot but the last cannot be told from
     * zero.
     */
    public T determinant() {
        return lu(full()).getDeterminant();
    }

    /** {@code x^T M x} for a vector x of length d. */
    public T quadraticForm(List<T> x) {
        FieldVector<T> vector = vector(x);
        return full().operate(vector).dotProduct(vector);
    }

    /** {@code M x} for a vector x of length d. */
    public List<T> operate(List<T> x) {
        return List.of(full().operate(vector(x)).toArray());
    }

    private FieldVector<T> vector(List<T> x) {
        if (x.size() != algebra.dimension()) {
            throw new IllegalArgumentException(
                    "needs a vector of length " + algebra.dimension() + ", got length " + x.size());
        }
        FieldVector<T> vector = new ArrayFieldVector<>(factorField(), algebra.dimension());
        for (int i = 0; i < x.size(); i++) {
            vector.setEntry(i, x.get(i));
        }
        return vector;
    }

    private Field<T> factorField() {
        return matrix.getField();
    }

    private FieldMatrix<T> full() {
        if (!scalar) {
            return matrix;
        }
        FieldMatrix<T> full = MatrixUtils.createFieldMatrix(factorField(), algebra.dimension(), algebra.dimension());
        for (int i = 0; i < algebra.dimension(); i++) {
            full.setEntry(i, i, factor());
        }
        return full;
    }

    /**
     * The first entry that is not certainly zero is the pivot. That is Gaussian elimination without exchanges for the positive
     * definite matrices of a chain, which is backward stable; a pivot that may be zero fails in the division by it.
     */
    private static <T extends FieldElement<T>> FieldLUDecomposition<T> lu(FieldMatrix<T> matrix) {
        return new FieldLUDecomposition<>(new Array2DRowFieldMatrix<>(matrix.getField(), matrix.getData()));
    }

    @Override
    public CommutingMatrix<T> add(CommutingMatrix<T> x) {
        return scalar && x.scalar
                ? scalar(algebra, factor().add(x.factor()))
                : new CommutingMatrix<>(algebra, full().add(x.full()), false);
    }

    @Override
    public CommutingMatrix<T> subtract(CommutingMatrix<T> x) {
        return add(x.negate());
    }

    @Override
    public CommutingMatrix<T> negate() {
        return new CommutingMatrix<>(
                algebra, matrix.scalarMultiply(factorField().getOne().negate()), scalar);
    }

    @Override
    public CommutingMatrix<T> multiply(int n) {
        return new CommutingMatrix<>(
                algebra, matrix.scalarMultiply(factorField().getOne().multiply(n)), scalar);
    }

    @Override
    public CommutingMatrix<T> multiply(CommutingMatrix<T> x) {
        if (scalar) {
            return new CommutingMatrix<>(algebra, x.matrix.scalarMultiply(factor()), x.scalar);
        }
        return x.scalar ? x.multiply(this) : new CommutingMatrix<>(algebra, matrix.multiply(x.matrix), false);
    }

    @Override
    public CommutingMatrix<T> divide(CommutingMatrix<T> x) {
        return multiply(x.reciprocal());
    }

    @Override
    public CommutingMatrix<T> reciprocal() {
        if (scalar) {
            return scalar(algebra, factor().reciprocal());
        }
        FieldLUDecomposition<T> lu = lu(matrix);
        if (!lu.getSolver().isNonSingular()) {
            throw new ArithmeticException("singular matrix");
        }
        return new CommutingMatrix<>(algebra, lu.getSolver().getInverse(), false);
    }

    @Override
    public boolean isZero() {
        for (T[] row : matrix.getData()) {
            for (T entry : row) {
                if (!entry.isZero()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The trace divided by the dimension, rounded: for messages only. */
    @Override
    public double getReal() {
        return trace().getReal() / algebra.dimension();
    }

    @Override
    public Field<CommutingMatrix<T>> getField() {
        return algebra.field();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CommutingMatrix<?> x && full().equals(x.full());
    }

    @Override
    public int hashCode() {
        return full().hashCode();
    }

    @Override
    public String toString() {
        return matrix.toString();
    }
}
