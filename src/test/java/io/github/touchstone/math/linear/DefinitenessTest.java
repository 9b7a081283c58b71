package io.github.touchstone.math.linear;

import static io.github.touchstone.math.linear.Definiteness.NOT_SEMIDEFINITE;
import static io.github.touchstone.math.linear.Definiteness.POSITIVE_DEFINITE;
import static io.github.touchstone.math.linear.Definiteness.SINGULAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign of a form, at matrices that are known by their construction. */
class DefinitenessTest {
    private static List<List<Rational>> rows(String text) {
        return List.of(text.split(";")).stream()
                .map(row -> List.of(row.strip().split(" ")).stream()
                        .map(Rational::parse)
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, POSITIVE_DEFINITE",
        "0, SINGULAR",
        "-1/1000, NOT_SEMIDEFINITE",
        "2 1; 1 2, POSITIVE_DEFINITE",
        "1 2; 2 4, SINGULAR",
        "1 2; 2 3, NOT_SEMIDEFINITE",
        "0 0; 0 1, SINGULAR",
        "0 1; 1 5, NOT_SEMIDEFINITE",
        "1 0; 0 -1, NOT_SEMIDEFINITE",
        "1 1 1; 1 1 1; 1 1 1, SINGULAR",
        "1 1 0; 1 1 1; 0 1 5, NOT_SEMIDEFINITE",
        "4 2 0; 2 2 1; 0 1 1, SINGULAR",
        "4 2 0; 2 2 1; 0 1 1.0000000000000000001, POSITIVE_DEFINITE"
    })
    void of_knownMatrix_isItsSign(String matrix, Definiteness expected) {
        assertThat(Definiteness.of(rows(matrix))).isEqualTo(expected);
    }

    /** {@code A^T A} is semidefinite, definite for a square A of full rank; less a little of the identity it is not. */
    @Test
    void of_grams_isTheRankOfTheFactor() {
        List<List<Rational>> full = rows("1 2 3; 0 1 4; 5 6 0");
        List<List<Rational>> short2 = rows("1 2 3; 0 1 4");
        assertThat(Definiteness.of(gram(full, "0"))).isEqualTo(POSITIVE_DEFINITE);
        assertThat(Definiteness.of(gram(short2, "0"))).isEqualTo(SINGULAR);
        assertThat(Definiteness.of(gram(short2, "-1e-30"))).isEqualTo(NOT_SEMIDEFINITE);
        assertThat(Definiteness.of(gram(short2, "1e-30"))).isEqualTo(POSITIVE_DEFINITE);
    }

    private static List<List<Rational>> gram(List<List<Rational>> a, String added) {
        int d = a.get(0).size();
        return IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> a.stream()
                                .map(row -> row.get(i).multiply(row.get(j)))
                                .reduce(i == j ? Rational.parse(added) : Rational.ZERO, Rational::add))
                        .toList())
                .toList();
    }
}
