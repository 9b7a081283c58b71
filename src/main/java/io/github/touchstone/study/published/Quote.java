package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Certified;
import io.github.touchstone.math.numbers.Formula;
import io.github.touchstone.study.findings.Value;

/**
 * A number that somebody printed, and the same from a public formula.
 *
 * @param what what it is
 * @param source who printed it and where that was read
 * @param printed as it is printed
 * @param computed the number
 */
record Quote(String what, String source, Printed printed, Value computed) {
    private static final int DIGITS = 17;

    /** A number given by a formula, enclosed. */
    static Quote of(String what, String source, String printed, Formula formula) {
        return new Quote(what, source, new Printed(printed), Value.enclosed(Certified.evaluate(formula, DIGITS)));
    }

    boolean agrees() {
        return printed.agrees(computed);
    }
}
