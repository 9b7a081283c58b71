package io.github.touchstone.math.numbers;

import org.hipparchus.FieldElement;

/** A number given by a formula that can be evaluated in any {@link Arithmetic} (spec NUM-1). */
public interface Formula {
    /** The value in the given arithmetic. */
    <T extends FieldElement<T>> T in(Arithmetic<T> arithmetic);
}
