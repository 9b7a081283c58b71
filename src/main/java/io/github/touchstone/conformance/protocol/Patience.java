package io.github.touchstone.conformance.protocol;

/** How often an adapter may still break (spec ADP-10), so that a dead one does not cost the time limit of every request. */
final class Patience {
    private final Limits limits;
    private int breakages;
    private int inARow;
    private boolean over;
    private String last = "nothing";

    Patience(Limits limits) {
        this.limits = limits;
    }

    /** It broke. */
    void strain(Answer.Broken broken) {
        breakages++;
        inARow++;
        last = broken.kind() + ", " + broken.detail();
        over |= breakages >= limits.breakages();
    }

    /** It answered. */
    void renew() {
        inARow = 0;
    }

    /** Whether it must show that it is alive before it is asked anything new. */
    boolean isShort() {
        return over || inARow >= limits.breakagesInARow();
    }

    /** Whether it is asked nothing any more. */
    boolean isOver() {
        return over;
    }

    /** It is given up. */
    void end() {
        over = true;
    }

    /** What becomes of a question that is not asked. */
    Answer.Broken refusal() {
        return new Answer.Broken(
                Breakage.GIVEN_UP,
                "not asked: it broke " + breakages + " times, " + inARow + " of them in a row; the last was " + last,
                "");
    }
}
