package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/** The numbers {@link Binary32}, with zero and one. */
enum Binary32Field implements Field<Binary32> {
    INSTANCE;

    private static final Binary32 ZERO = new Binary32(0);
    private static final Binary32 ONE = new Binary32(1);

    @Override
    public Binary32 getZero() {
        return ZERO;
    }

    @Override
    public Binary32 getOne() {
        return ONE;
    }

    @Override
    public Class<Binary32> getRuntimeClass() {
        return Binary32.class;
    }
}
