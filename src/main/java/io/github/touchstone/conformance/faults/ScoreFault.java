package io.github.touchstone.conformance.faults;

/** Mistakes in the score of a noised mixture. */
enum ScoreFault implements Fault {
    SIGN("the score of the opposite sign"),
    IS_EPSILON("epsilon in place of the score, without -1/sqrt(1-a)"),
    OF_DENSITY("the derivative of the density in place of its logarithm's"),
    WEIGHTS_FORGOTTEN("every component of equal weight"),
    WEIGHTS_ROOTED("roots of the weights"),
    MEANS_NOT_SCALED("means m in place of sqrt(a) m"),
    MEANS_NOT_ROOTED("means a m in place of sqrt(a) m"),
    VARIANCE_NOT_NOISED("variance v in place of a v + 1 - a"),
    VARIANCE_NOT_SCALED("variance v + 1 - a in place of a v + 1 - a"),
    VARIANCE_NOT_ADDED("variance a v in place of a v + 1 - a"),
    VARIANCE_ROOTED("variance sqrt(a) v + 1 - a in place of a v + 1 - a"),
    VARIANCE_OF_FIRST("the covariance of the first component for all components"),
    COVARIANCE_DIAGONAL("what is off the diagonal of a covariance left out"),
    DETERMINANT_FORGOTTEN("the determinant left out of the shares"),
    DETERMINANT_NOT_HALVED("log det V in place of half of it"),
    NO_SHIFT("the exponentials without the shift by the largest exponent: 0/0 far from the modes"),
    NEAREST_MODE("the largest component alone"),
    TIMESTEP_BEFORE("abar of the timestep before");

    private final Facts facts;

    ScoreFault(String sentence) {
        facts = Facts.of(sentence, "score");
    }

    @Override
    public Part part() {
        return Part.SCORE;
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
