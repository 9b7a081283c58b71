package io.github.touchstone.study.montecarlo;

/** Hears how far the work has come. It is called from the thread that asked for the estimate, with growing numbers. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, planned) -> {};

    /**
     * Some draws are done.
     *
     * @param done how many
     * @param planned how many there will be as far as is known, at least as many
     */
    void draws(long done, long planned);
}
