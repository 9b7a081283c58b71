package io.github.touchstone.report.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis with powers of ten, written so, and a mark at each multiple between them. Where there are fewer than two powers of
 * ten, multiples are labelled as well.
 */
public final class DecadeAxis extends LogAxis {
    /** A label needs as much room across, and up, in points. */
    private static final double ACROSS = 26;

    private static final double UP = 11;

    /** An axis from {@code lower} to {@code upper}, both positive. */
    public DecadeAxis(String label, double lower, double upper) {
        super(label);
        super.setRange(lower, upper);
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D canvas, Rectangle2D area, RectangleEdge edge) {
        return ticks(area.getWidth() / ACROSS, TextAnchor.TOP_CENTER);
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D canvas, Rectangle2D area, RectangleEdge edge) {
        return ticks(area.getHeight() / UP, TextAnchor.CENTER_RIGHT);
    }

    private List<NumberTick> ticks(double most, TextAnchor anchor) {
        double lower = getRange().getLowerBound();
        double upper = getRange().getUpperBound();
        int first = (int) Math.floor(StrictMath.log10(lower)) - 1;
        int last = (int) Math.ceil(StrictMath.log10(upper)) + 1;
        List<Integer> decades = IntStream.rangeClosed(first, last)
                .filter(n -> inside(value(1, n), lower, upper))
                .boxed()
                .toList();
        List<Integer> labelled = decades.size() >= 2 ? List.of(1) : multiples(lower, upper);
        int every = (int) Math.max(1, Math.ceil(decades.size() / most));
        List<NumberTick> ticks = new ArrayList<>();
        for (int n = first; n <= last; n++) {
            for (int m = 1; m <= 9; m++) {
                double x = value(m, n);
                if (inside(x, lower, upper)) {
                    boolean major = labelled.contains(m) && Math.floorMod(n, every) == 0;
                    // marks between far decades would be a blur
                    if (major || every == 1 || m == 1) {
                        String label = major ? label(m, n, decades.size() >= 2) : "";
                        TickType type = major ? TickType.MAJOR : TickType.MINOR;
                        ticks.add(new NumberTick(type, x, label, anchor, TextAnchor.CENTER, 0));
                    }
                }
            }
        }
        return ticks;
    }

    private static boolean inside(double x, double lower, double upper) {
        return x >= lower && x <= upper;
    }

    /** Which multiples of a power of ten have labels on an axis with at most one power of ten. */
    private static List<Integer> multiples(double lower, double upper) {
        return upper / lower < 4 ? List.of(1, 2, 3, 4, 5, 6, 7, 8, 9) : List.of(1, 2, 5);
    }

    private static double value(int multiple, int power) {
        return BigDecimal.valueOf(multiple).scaleByPowerOfTen(power).doubleValue();
    }

    private static String label(int multiple, int power, boolean asPower) {
        if (asPower || power < -3 || power > 4) {
            return (multiple == 1 ? "" : multiple + "·") + Powers.ten(power);
        }
        return BigDecimal.valueOf(multiple).scaleByPowerOfTen(power).toPlainString();
    }
}
