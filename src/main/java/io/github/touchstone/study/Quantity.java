package io.github.touchstone.study;

/** What is asked of an experiment; p is the law of X_r and q the law of Y_m. */
public enum Quantity {
    /** KL(p||q) in nats (DIV-3). */
    KL_FORWARD("KL(X||Y)"),
    /** KL(q||p) in nats (DIV-3). */
    KL_REVERSE("KL(Y||X)"),
    /** KL of the paths X_m..X_T and Y_m..Y_T in nats (SMP-10). */
    KL_PATH("KL(path X||path Y)"),
    /** The 2-Wasserstein distance, in the units of the data (DIV-5). */
    WASSERSTEIN("W2(X,Y)"),
    /** The total variation distance, in [0, 1] (DIV-6). */
    TOTAL_VARIATION("TV(X,Y)"),
    /** Pinsker's bound sqrt(KL(p||q)/2) on the total variation (BND-11). */
    PINSKER("sqrt(KL(X||Y)/2)"),
    /** Var Y_m/Var X_r for d = 1, the factor 1 + delta of the relative variance error delta (GAUSS-1). */
    VARIANCE_RATIO("Var Y/Var X");

    private final String symbol;

    Quantity(String symbol) {
        this.symbol = symbol;
    }

    /** The quantity in mathematical notation. */
    public String symbol() {
        return symbol;
    }
}
