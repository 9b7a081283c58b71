package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.List;

/** The targets and schedules of the tests. */
final class Cases {
    static final MixtureTarget REF =
            new MixtureTarget(List.of(component(1, 2, -2, 1, 1, 4), component(1, 2, 2, 1, 1, 4)));
    static final MixtureTarget TRI = new MixtureTarget(
            List.of(component(1, 2, -2, 1, 1, 4), component(3, 10, 1, 2, 9, 25), component(1, 5, 5, 2, 4, 25)));
    static final MixtureTarget ONE = new MixtureTarget(List.of(component(1, 1, 1, 1, 1, 4)));
    static final MixtureTarget POINTS = new PointMasses(
                    List.of(Rational.of(1, 2), Rational.of(1, 2)),
                    List.of(List.of(Rational.of(-1)), List.of(Rational.of(1))))
            .asMixture();
    /** The tangent law for lambda = 1/4 up to pi/2 - 1e-6. */
    static final ScheduleFamily EQUAL = new EqualAngle(Rational.of(1, 4), EqualAngle.DEFAULT_GAP);
    /** The same up to pi/2 - 1/10. */
    static final ScheduleFamily SHORT = new EqualAngle(Rational.of(1, 4), Rational.of(1, 10));

    private Cases() {}

    private static Component component(long w, long wd, long m, long md, long v, long vd) {
        return Component.onLine(Rational.of(w, wd), Rational.of(m, md), Rational.of(v, vd));
    }
}
