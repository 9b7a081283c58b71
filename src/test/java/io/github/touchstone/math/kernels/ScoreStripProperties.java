package io.github.touchstone.math.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.intervals.Interval;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hipparchus.complex.Complex;

/** Bounds on a mixture and its score off the real line against complex numbers in binary64 (CRT-6). */
class ScoreStripProperties {
    /** Complex arithmetic in binary64 on numbers of moderate size. */
    private static final double ROUNDING = 1e-9;

    private static final class Mixture {
        final double[] w;
        final double[] m;
        final double[] v;

        Mixture(double[] w, double[] m, double[] v) {
            this.w = w;
            this.m = m;
            this.v = v;
        }

        static Mixture draw(Random random) {
            int n = 1 + random.nextInt(4);
            double[] w = random.doubles(n, 0.05, 1).toArray();
            double sum = IntStream.range(0, n).mapToDouble(i -> w[i]).sum();
            return new Mixture(
                    IntStream.range(0, n).mapToDouble(i -> w[i] / sum).toArray(),
                    random.doubles(n, -3, 3).toArray(),
                    random.doubles(n, 0.1, 1).toArray());
        }

        ScoreStrip strip() {
            return new ScoreStrip(points(w), points(m), points(v));
        }

        private static List<Interval> points(double[] x) {
            return IntStream.range(0, x.length).mapToObj(i -> Interval.of(x[i])).toList();
        }

        Complex term(int i, Complex z) {
            Complex gap = z.subtract(m[i]);
            return gap.multiply(gap).divide(-2 * v[i]).exp().multiply(w[i] / Math.sqrt(v[i]));
        }

        Complex density(Complex z) {
            return IntStream.range(0, w.length).mapToObj(i -> term(i, z)).reduce(Complex.ZERO, Complex::add);
        }

        Complex score(Complex z) {
            return IntStream.range(0, w.length)
                    .mapToObj(i -> term(i, z).multiply(z.negate().add(m[i]).divide(v[i])))
                    .reduce(Complex.ZERO, Complex::add)
                    .divide(density(z));
        }

        double widest() {
            return IntStream.range(0, v.length).mapToDouble(i -> v[i]).max().orElseThrow();
        }
    }

    @Property(tries = 60)
    void cells_anyMixture_boundDensityAndScore(@ForAll long seed) {
        Random random = new Random(seed);
        Mixture p = Mixture.draw(random);
        Interval kappa = Interval.of(1 + 0.1 * random.nextDouble());
        Interval gamma = Interval.of(0.3 * random.nextDouble());
        for (ScoreCell cell : p.strip().cells(new Interval(-5, 5))) {
            double x = cell.x().lower() + random.nextDouble() * cell.x().width();
            double top = 0.6 * random.nextDouble();
            double y = random.nextBoolean() ? top : top * random.nextDouble();
            Complex z = new Complex(x, y);
            Complex real = new Complex(x);
            double score = p.score(real).getReal();
            assertThat(cell.score()).isGreaterThanOrEqualTo(Math.abs(score) * (1 - ROUNDING));
            Complex chi = p.density(z)
                    .divide(p.density(real))
                    .multiply(new Complex(-y * y / (2 * p.widest()), -y * score).exp());
            assertThat(cell.realPart(top)).isLessThanOrEqualTo(chi.getReal() + ROUNDING);
            if (cell.realPart(top) > 0.05) {
                assertThat(cell.logChi(top)).isGreaterThanOrEqualTo(chi.log().norm() - ROUNDING);
                Complex mu = z.multiply(kappa.middle()).add(p.score(z).multiply(gamma.middle()));
                assertThat(cell.imaginary(kappa, gamma, top))
                        .isGreaterThanOrEqualTo(y == top ? Math.abs(mu.getImaginary()) - ROUNDING : 0);
            }
        }
    }

    @Example
    void cells_ofTheRange_coverItWithoutGaps() {
        List<ScoreCell> cells = Mixture.draw(new Random(7)).strip().cells(new Interval(-5, 4));
        assertThat(cells.get(0).x().lower()).isEqualTo(-5);
        assertThat(cells.get(cells.size() - 1).x().upper()).isEqualTo(4);
        for (int i = 1; i < cells.size(); i++) {
            assertThat(cells.get(i).x().lower()).isEqualTo(cells.get(i - 1).x().upper());
        }
    }

    /** Two equal components at the distance 4 with variance 1/4 have their nearest zero at {@code pi v/D i}. */
    @Example
    void realPart_twoEqualComponents_isPositiveOnTheGreaterPartOfTheWayToTheZero() {
        Mixture p = new Mixture(new double[] {0.5, 0.5}, new double[] {-2, 2}, new double[] {0.25, 0.25});
        double zero = Math.PI * 0.25 / 4;
        assertThat(p.density(new Complex(0, zero)).norm()).isLessThan(1e-15);
        List<ScoreCell> cells = p.strip().cells(new Interval(-5, 5));
        assertThat(cells).allMatch(c -> c.realPart(0.8 * zero) > 0).anyMatch(c -> c.realPart(zero) <= 0);
    }
}
