package io.github.touchstone.math.propagation;

/** A stretch on which a map is monotone, and its inverse there. */
final class Branch {
    private static final int ITERATIONS = 80;

    private final KernelStep step;
    private final double left;
    private final double right;
    private final double[] nodes;
    private final double[] images;
    private final boolean rising;

    /**
     * @param step the map, {@code mu}
     * @param left the lower end, or minus infinity
     * @param right the upper end, or plus infinity
     * @param nodes ascending points of the stretch
     * @param images their images
     * @param rising whether the map increases
     */
    Branch(KernelStep step, double left, double right, double[] nodes, double[] images, boolean rising) {
        this.step = step;
        this.left = left;
        this.right = right;
        this.nodes = nodes;
        this.images = images;
        this.rising = rising;
    }

    /** The x of the branch with {@code mu(x) = y}; NaN if there is none. */
    double preimage(double y) {
        double x = clampedPreimage(y);
        return Double.isInfinite(x) || (x == left || x == right) ? Double.NaN : x;
    }

    /** The x of the branch with {@code mu(x) = y}, or the end of the branch next to which y lies. */
    double clampedPreimage(double y) {
        double low = left;
        double high = right;
        int count = nodes.length;
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (images[middle] < y == rising) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from > 0) {
            low = nodes[from - 1];
        }
        if (from < count) {
            high = nodes[from];
        }
        if (from == 0 && left > Double.NEGATIVE_INFINITY && rising == y <= image(left)) {
            return left;
        }
        if (from == count && right < Double.POSITIVE_INFINITY && rising == y >= image(right)) {
            return right;
        }
        double stride = count > 1 ? nodes[count - 1] - nodes[0] : 1;
        if (Double.isInfinite(low)) {
            low = outwards(y, high, -stride);
        }
        if (Double.isInfinite(high)) {
            high = outwards(y, low, stride);
        }
        return Double.isInfinite(low) ? low : Double.isInfinite(high) ? high : inverse(y, low, high);
    }

    /** A point beyond which y lies, going outwards from x by growing strides; infinite if none is found. */
    private double outwards(double y, double x, double stride) {
        double at = x;
        double stretch = stride;
        for (int i = 0; i < 60; i++) {
            at += stretch;
            stretch *= 2;
            if (image(at) < y == (rising == (stride < 0))) {
                return at;
            }
        }
        return stride < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** Newton's method within a bracket. */
    private double inverse(double y, double a, double b) {
        double low = a;
        double high = b;
        double x = 0.5 * (low + high);
        for (int i = 0; i < ITERATIONS; i++) {
            double miss = image(x) - y;
            if (miss < 0 == rising) {
                low = x;
            } else {
                high = x;
            }
            double next = x - miss / step.slopes(new double[] {x})[0];
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - x) <= 4 * Math.ulp(x) || !(low < high)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private double image(double x) {
        return step.means(new double[] {x})[0];
    }

    KernelStep step() {
        return step;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double[] nodes() {
        return nodes;
    }

    double[] images() {
        return images;
    }

    boolean rising() {
        return rising;
    }
}
