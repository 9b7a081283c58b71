package io.github.touchstone.spec.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/** Two enclosures of one number share a point; that says something because both are narrow. */
public final class BallAssertions {
    private static final Rational NARROW = Rational.parse("1e-30");

    private BallAssertions() {}

    /** Of numbers. */
    public static void same(Ball actual, Ball expected) {
        assertThat(actual.enclosure().meets(expected.enclosure()))
                .as(actual.getReal() + " against " + expected.getReal())
                .isTrue();
        assertThat(actual.enclosure().radius()).isLessThan(NARROW);
        assertThat(expected.enclosure().radius()).isLessThan(NARROW);
    }

    /** Of vectors. */
    public static void same(List<Ball> actual, List<Ball> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            same(actual.get(i), expected.get(i));
        }
    }

    /** Of matrices. */
    public static void sameRows(List<List<Ball>> actual, List<List<Ball>> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            same(actual.get(i), expected.get(i));
        }
    }
}
