package io.github.touchstone.cli;

import java.util.List;

/** What the command tells its caller by a number. */
final class ExitCode {
    static final int OK = 0;
    static final int MISMATCH = 1;
    static final int USAGE = 2;
    static final int ADAPTER_FAILED = 3;
    static final int STALE_SKIP = 4;
    static final int NOTHING_RAN = 5;
    /** {@code EX_SOFTWARE} of the BSDs' sysexits. */
    static final int UNEXPECTED = 70;

    /** For {@code --help}. */
    static final List<String> LINES = List.of(
            "  0   done",
            "  1   a conformance check, or the verification of vectors, found a mismatch; or draws do not fit the law",
            "  2   the command line or an input is wrong, or the question has no answer; one line says why",
            "  3   the adapter could not be started or broke the protocol, so that there is no verdict",
            "  4   everything agrees, but a skip is no longer needed",
            "  5   no case was answered, or a pattern matches none",
            "  70  a fault of this program: please report it");

    private ExitCode() {}
}
