package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;

import com.fasterxml.jackson.databind.JsonNode;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.MatrixUtils;

/** Small matrices of decimal numbers, by the linear algebra of Hipparchus. */
final class Matrices {
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

    static Dfp trace(FieldMatrix<Dfp> matrix) {
        return matrix.getTrace();
    }
}
