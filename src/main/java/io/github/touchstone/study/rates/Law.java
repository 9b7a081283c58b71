package io.github.touchstone.study.rates;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.cases.LineTargets;
import java.util.List;

/**
 * A target and its short form.
 *
 * @param name as the command line reads it; REF, TRI and POINTS as in RAT-1
 * @param target the law
 */
record Law(String name, Target target) {
    static final Law NARROW = gaussian("1/4");
    static final Law STANDARD = gaussian("1");
    static final Law WIDE = gaussian("2");
    /** The mean shows what the start costs. */
    static final Law SHIFTED = new Law(
            "gaussian:1/4@1",
            new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ONE, Rational.of(1, 4), 1))));

    static final Law REF = new Law("REF", LineTargets.REF);
    static final Law TRI = new Law("TRI", LineTargets.TRI);
    static final Law POINTS = new Law("POINTS", LineTargets.POINTS);
    static final Law PRODUCT = new Law(
            "REF x TRI x REF",
            new ProductTarget(List.of(
                    new ProductTarget.Factor(REF.target(), 1),
                    new ProductTarget.Factor(TRI.target(), 1),
                    new ProductTarget.Factor(REF.target(), 1))));

    private static Law gaussian(String variance) {
        return new Law("gaussian:" + variance, DiagonalGaussian.centred(Rational.parse(variance)));
    }
}
