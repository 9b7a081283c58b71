package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.MatrixUtils;

/** Small matrices of decimal numbers, by the linear algebra of Hipparchus. */
final class Matrices {
    /** Jacobi converges quadratically: three rows need some six sweeps for 60 digits. */
    private static final int SWEEPS = 10;

    private Matrices() {}

    static FieldMatrix<Dfp> identity(int d) {
        return MatrixUtils.createFieldIdentityMatrix(ONE.getField(), d);
    }

    static FieldVector<Dfp> vector(JsonNode array) {
        return new ArrayFieldVector<>(Decimal.list(array).toArray(new Dfp[0]));
    }

    static FieldMatrix<Dfp> matrix(JsonNode rows) {
        FieldMatrix<Dfp> matrix = new Array2DRowFieldMatrix<>(ONE.getField(), rows.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            matrix.setRowVector(i, vector(rows.get(i)));
        }
        return matrix;
    }

    static FieldMatrix<Dfp> inverse(FieldMatrix<Dfp> matrix) {
        return new FieldLUDecomposition<>(matrix).getSolver().getInverse();
    }

    static Dfp determinant(FieldMatrix<Dfp> matrix) {
        return new FieldLUDecomposition<>(matrix).getDeterminant();
    }

    /** The eigenvalues of a symmetric matrix, by Jacobi's rotations. */
    static List<Dfp> eigenvalues(FieldMatrix<Dfp> symmetric) {
        FieldMatrix<Dfp> a = symmetric;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < a.getRowDimension(); p++) {
                for (int q = p + 1; q < a.getRowDimension(); q++) {
                    FieldMatrix<Dfp> rotation = rotation(a, p, q);
                    a = rotation.transpose().multiply(a).multiply(rotation);
                }
            }
        }
        List<Dfp> eigenvalues = new ArrayList<>();
        for (int p = 0; p < a.getRowDimension(); p++) {
            eigenvalues.add(a.getEntry(p, p));
        }
        return eigenvalues;
    }

    /** The rotation that makes entry (p, q) zero. */
    private static FieldMatrix<Dfp> rotation(FieldMatrix<Dfp> a, int p, int q) {
        FieldMatrix<Dfp> rotation = identity(a.getRowDimension());
        Dfp twice = a.getEntry(p, q).multiply(2);
        if (twice.isZero()) {
            return rotation;
        }
        Dfp theta = a.getEntry(q, q).subtract(a.getEntry(p, p)).divide(twice);
        Dfp size = ONE.divide(theta.abs().add(theta.multiply(theta).add(ONE).sqrt()));
        Dfp tangent = theta.lessThan(Decimal.ZERO) ? size.negate() : size;
        Dfp cosine = ONE.divide(tangent.multiply(tangent).add(ONE).sqrt());
        Dfp sine = tangent.multiply(cosine);
        rotation.setEntry(p, p, cosine);
        rotation.setEntry(q, q, cosine);
        rotation.setEntry(p, q, sine);
        rotation.setEntry(q, p, sine.negate());
        return rotation;
    }
}
