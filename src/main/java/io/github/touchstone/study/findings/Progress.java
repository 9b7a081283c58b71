package io.github.touchstone.study.findings;

/** Hears how far a study has come. May be called from any thread. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, planned) -> {};

    /**
     * Some pieces of work are done.
     *
     * @param done how many
     * @param planned how many there are
     */
    void pieces(long done, long planned);
}
