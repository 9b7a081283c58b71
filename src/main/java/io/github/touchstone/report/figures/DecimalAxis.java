package io.github.touchstone.report.figures;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;

/** A linear axis with decimals, in the digits and with the point of no locale. */
public final class DecimalAxis extends NumberAxis {
    /** With a label; its range is that of what is drawn. */
    public DecimalAxis(String label) {
        super(label);
        super.setAutoRangeIncludesZero(false);
        super.setStandardTickUnits(new NumberTickUnitSource(false, new DecimalFigures()));
    }
}
