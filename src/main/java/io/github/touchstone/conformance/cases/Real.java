package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;
import java.util.List;

/** Reals as text: the exact decimal (spec VEC-2). */
public final class Real {
    private Real() {}

    /** The exact decimal; throws {@link ArithmeticException} if the expansion does not end. */
    public static String text(Rational x) {
        Rational lowest = x.reduced();
        BigDecimal decimal = new BigDecimal(lowest.numerator()).divide(new BigDecimal(lowest.denominator()));
        return Decimals.text(decimal.signum() == 0 ? BigDecimal.ZERO : plain(decimal.stripTrailingZeros()));
    }

    /** An integer in full. */
    private static BigDecimal plain(BigDecimal x) {
        return x.scale() < 0 ? x.setScale(0) : x;
    }

    /** The exact decimals. */
    public static ArrayNode list(List<Rational> numbers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(numbers.size());
        numbers.forEach(x -> array.add(text(x)));
        return array;
    }
}
