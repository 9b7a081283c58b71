package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every number of a format survives each way of writing it. */
class WireNumberProperties {
    private static void assertReads(double x, String text, Dtype dtype) {
        assertThat(WireNumber.read(text, dtype)).isEqualTo(new WireNumber.Finite(Rational.ofExactly(x)));
    }

    @Property
    void binary64_everyText_readBack(@ForAll long bits) {
        double x = Double.longBitsToDouble(bits);
        if (Double.isFinite(x)) {
            assertReads(x, Double.toString(x), Dtype.FLOAT64);
            assertReads(x, Double.toHexString(x), Dtype.FLOAT64);
            assertReads(x, new BigDecimal(x).toString(), Dtype.FLOAT64);
        }
    }

    @Property
    void binary32_everyText_readBack(@ForAll int bits) {
        float x = Float.intBitsToFloat(bits);
        if (Float.isFinite(x)) {
            assertReads(x, Float.toString(x), Dtype.FLOAT32);
            assertReads(x, Float.toHexString(x), Dtype.FLOAT32);
            assertReads(x, Double.toString(x), Dtype.FLOAT32);
            assertReads(x, new BigDecimal(x).toString(), Dtype.FLOAT32);
        }
    }
}
