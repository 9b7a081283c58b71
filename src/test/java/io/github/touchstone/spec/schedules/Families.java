package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/** One member of every family, with other parameters than the defaults where that matters. */
final class Families {
    private Families() {}

    static Rational q(String text) {
        return Rational.parse(text);
    }

    /** All families that are schedules for every T from 2 to 100. */
    static List<ScheduleFamily> all() {
        return List.of(
                Linear.HO,
                new Linear(q("0.02"), q("1e-4")),
                ScaledLinear.ROMBACH,
                Cosine.NICHOL_DHARIWAL,
                new Cosine(Rational.ZERO),
                Sigmoid.PRACTICE,
                new ZeroTerminalSnr(Linear.HO),
                new ZeroTerminalSnr(Pythagorean.DEFAULT),
                new Logistic(q("2"), q("5/2")),
                new LiYan(q("3/2"), q("5/2")),
                new EqualAngle(q("1/4"), EqualAngle.DEFAULT_GAP),
                new OptimalDdpm(q("2"), OptimalDdpm.DEFAULT_END),
                Pythagorean.DEFAULT,
                Vp.PIERRET_GALERNE,
                Vp.SONG,
                new PowerGrid(PowerGrid.Shape.UNIFORM, q("12"), q("1e-3"), TimeConvention.HALF),
                new PowerGrid(PowerGrid.Shape.QUADRATIC, q("12"), q("1e-3"), TimeConvention.UNIT),
                new PowerGrid(PowerGrid.Shape.CUBIC, q("12"), q("1e-3"), TimeConvention.HALF),
                new ExponentialThenConstant(q("12"), q("1e-3"), TimeConvention.HALF),
                new Respaced(Linear.HO, 1000, new TimestepSpacing.Trailing()),
                new Respaced(Cosine.NICHOL_DHARIWAL, 100, new TimestepSpacing.Leading(0)),
                new Respaced(Pythagorean.DEFAULT, 100, new TimestepSpacing.Linspace()));
    }
}
