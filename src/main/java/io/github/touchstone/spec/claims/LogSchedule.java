package io.github.touchstone.spec.claims;

/**
 * The schedules whose steps in the log-odds {@code u = logit(1 - abar)} of the noise are {@code Delta w(u) + O(Delta^2)}, {@code Delta = c1
 * log T/T} (RAT-3), and where their log-odds begin and end, in units of log T.
 */
public enum LogSchedule {
    /** SCH-7: w = 1, from {@code -(c1 - c0) log T} to {@code c0 log T}. */
    LOGISTIC {
        @Override
        public double speed(double u) {
            return 1;
        }

        @Override
        public double reachBelow(double c0, double c1) {
            return c1 - c0;
        }

        @Override
        public double reachAbove(double c0, double c1) {
            return c0;
        }

        @Override
        public double shiftAbove() {
            return 0;
        }
    },
    /** SCH-8: {@code w = min{tau, 1}/(1 - e^-tau)}, {@code tau = -log abar}, from {@code -c0 log T} to {@code (c1 - c0) log T + 1}. */
    LI_YAN {
        @Override
        public double speed(double u) {
            if (u > 40) {
                return 1;
            }
            double tau = StrictMath.log1p(StrictMath.exp(u));
            return Math.min(tau, 1) / -StrictMath.expm1(-tau);
        }

        @Override
        public double reachBelow(double c0, double c1) {
            return c0;
        }

        @Override
        public double reachAbove(double c0, double c1) {
            return c1 - c0;
        }

        @Override
        public double shiftAbove() {
            return 1;
        }
    };

    /** {@code tau = 1}, where the speed of LI_YAN has a kink: {@code u = log(e - 1)}. */
    public static final double KINK = StrictMath.log(StrictMath.E - 1);

    /** w(u), at least 1. */
    public abstract double speed(double u);

    /** {@code -u_1/log T} in the limit; needs c1 &gt; c0 &gt; 0. */
    public abstract double reachBelow(double c0, double c1);

    /** {@code u_T/log T} in the limit. */
    public abstract double reachAbove(double c0, double c1);

    /** {@code u_T - reachAbove log T} in the limit. */
    public abstract double shiftAbove();
}
