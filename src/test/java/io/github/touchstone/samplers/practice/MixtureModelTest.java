package io.github.touchstone.samplers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

/** The formulas that programs use for mixtures (SCR-1 to SCR-3). */
class MixtureModelTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final Ball ALPHA_BAR = BALLS.of(Rational.of(2, 7));
    private static final double CLOSE = 1e-40;

    private static final MixtureTarget LINE = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(3, 10), Rational.of(1, 2), Rational.of(9, 25)),
            Component.onLine(Rational.of(1, 5), Rational.of(5, 2), Rational.ZERO)));

    private static final MixtureTarget SPACE = new MixtureTarget(List.of(
            component("0.6", "1,0,-1", "0.5,0.1,0;0.1,0.4,-0.05;0,-0.05,0.3"),
            component("0.4", "-1,0.5,1", "0.2,0,0.05;0,0.6,0.1;0.05,0.1,0.35")));

    private static Component component(String weight, String mean, String rows) {
        return new Component(
                Rational.parse(weight),
                numbers(mean),
                Stream.of(rows.split(";", -1)).map(MixtureModelTest::numbers).toList());
    }

    private static List<Rational> numbers(String text) {
        return Stream.of(text.split(",", -1)).map(Rational::parse).toList();
    }

    private static List<Ball> balls(String text) {
        return numbers(text).stream().map(BALLS::of).toList();
    }

    private static MixtureOutput<Ball> at(MixtureTarget target, MixtureForm form, List<Ball> x) {
        return new MixtureModel<>(BALLS, form).at(target, ALPHA_BAR, x);
    }

    private static void assertClose(List<Ball> a, List<Ball> b) {
        assertThat(a).hasSameSizeAs(b);
        for (int i = 0; i < a.size(); i++) {
            assertThat(Math.abs(a.get(i).subtract(b.get(i)).getReal())).isLessThan(CLOSE);
        }
    }

    @Test
    void line_isTheNormalMixtureOfTheTheory() {
        Ball one = BALLS.one();
        NormalMixture<Ball> theory = new NormalMixture<>(
                BALLS,
                LINE.components().stream().map(c -> BALLS.of(c.weight())).toList(),
                LINE.components().stream()
                        .map(c ->
                                BALLS.sqrt(ALPHA_BAR).multiply(BALLS.of(c.mean().get(0))))
                        .toList(),
                LINE.components().stream()
                        .map(c -> ALPHA_BAR
                                .multiply(BALLS.of(c.covariance().get(0).get(0)))
                                .add(one.subtract(ALPHA_BAR)))
                        .toList());
        List<Ball> x = balls("-300,-1.5,0.25,2,40");
        MixtureOutput<Ball> practice = at(LINE, MixtureForm.TEXTBOOK, x);
        assertClose(practice.score(), x.stream().map(theory::score).toList());
        assertClose(practice.logDensity(), x.stream().map(theory::logDensity).toList());
    }

    @Test
    void forms_allSayTheSame() {
        List<Ball> points = balls("0.5,-1,2,-0.25,0.75,30");
        for (MixtureTarget target : List.of(LINE, SPACE)) {
            MixtureOutput<Ball> textbook = at(target, MixtureForm.TEXTBOOK, points);
            for (MixtureForm form : MixtureForm.all()) {
                MixtureOutput<Ball> other = at(target, form, points);
                assertClose(other.score(), textbook.score());
                assertClose(other.logDensity(), textbook.logDensity());
                assertClose(other.predOriginalSample(), textbook.predOriginalSample());
            }
        }
        assertThat(MixtureForm.all()).hasSize(24).doesNotHaveDuplicates().startsWith(MixtureForm.TEXTBOOK);
    }

    @Test
    void score_isTheGradientOfTheLogDensity() {
        Rational h = Rational.of(1, 1L << 40);
        for (int j = 0; j < 3; j++) {
            List<Rational> above = new ArrayList<>(numbers("0.5,-1,2"));
            List<Rational> below = new ArrayList<>(above);
            above.set(j, above.get(j).add(h));
            below.set(j, below.get(j).subtract(h));
            Ball slope = logDensity(above).subtract(logDensity(below)).divide(BALLS.of(h.add(h)));
            Ball score =
                    at(SPACE, MixtureForm.TEXTBOOK, balls("0.5,-1,2")).score().get(j);
            assertThat(slope.subtract(score).getReal()).isBetween(-1e-20, 1e-20);
        }
    }

    private static Ball logDensity(List<Rational> x) {
        return at(SPACE, MixtureForm.TEXTBOOK, x.stream().map(BALLS::of).toList())
                .logDensity()
                .get(0);
    }

    @Test
    void splitComponent_changesNothing() {
        Component c = LINE.components().get(0);
        Component half = new Component(Rational.of(1, 4), c.mean(), c.covariance());
        MixtureTarget split = new MixtureTarget(
                List.of(LINE.components().get(2), half, LINE.components().get(1), half));
        List<Ball> x = balls("-3,0.5,7");
        assertClose(
                at(split, MixtureForm.TEXTBOOK, x).score(),
                at(LINE, MixtureForm.TEXTBOOK, x).score());
    }

    @Test
    void farTail_inBinary64_isFinite() {
        Binary64Arithmetic doubles = Binary64Arithmetic.DOUBLE;
        MixtureOutput<Binary64> far = new MixtureModel<>(doubles, MixtureForm.TEXTBOOK)
                .at(LINE, doubles.of(Rational.of(2, 7)), List.of(doubles.of(Rational.of(-100000))));
        assertThat(far.score().get(0).getReal()).isFinite().isGreaterThan(1e5);
        assertThat(far.logDensity().get(0).getReal()).isFinite().isLessThan(-1e9);
    }

    @Test
    void noSignal_posteriorMeanIsThatOfTheTarget() {
        MixtureOutput<Ball> output =
                new MixtureModel<>(BALLS, MixtureForm.TEXTBOOK).at(LINE, BALLS.zero(), balls("1.5"));
        assertClose(output.predOriginalSample(), balls("-0.35"));
        assertClose(output.score(), balls("-1.5"));
    }
}
