package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/** The field Q of {@link Rational} numbers. */
enum RationalField implements Field<Rational> {
    INSTANCE;

    @Override
    public Rational getZero() {
        return Rational.ZERO;
    }

    @Override
    public Rational getOne() {
        return Rational.ONE;
    }

    @Override
    public Class<Rational> getRuntimeClass() {
        return Rational.class;
    }
}
