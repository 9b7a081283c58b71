package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/** The numbers that {@link DoubleDoubleBall}s enclose. */
enum DoubleDoubleField implements Field<DoubleDoubleBall> {
    INSTANCE;

    @Override
    public DoubleDoubleBall getZero() {
        return DoubleDoubleBall.ZERO;
    }

    @Override
    public DoubleDoubleBall getOne() {
        return DoubleDoubleBall.ONE;
    }

    @Override
    public Class<DoubleDoubleBall> getRuntimeClass() {
        return DoubleDoubleBall.class;
    }
}
