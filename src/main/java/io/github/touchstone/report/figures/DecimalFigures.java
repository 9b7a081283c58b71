package io.github.touchstone.report.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Numbers at the marks of a linear axis: decimals with a point, and powers of ten for what is far from 1; the same in every locale. */
final class DecimalFigures extends NumberFormat {
    private static final MathContext DIGITS = new MathContext(8);

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        BigDecimal x = new BigDecimal(number, DIGITS).stripTrailingZeros();
        int order = x.precision() - x.scale() - 1;
        if (x.signum() == 0) {
            return text.append('0');
        }
        if (order >= -4 && order <= 5) {
            return text.append(x.toPlainString());
        }
        String digits = x.scaleByPowerOfTen(-order).toPlainString();
        return text.append(digits.equals("1") ? "" : digits + "·").append(Powers.ten(order));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
        return format((double) number, text, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("marks are written, never read");
    }
}
