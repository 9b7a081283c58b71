package io.github.touchstone.report;

/**
 * What a verdict says of the run besides its results.
 *
 * @param version of this program
 * @param adapter the command of the adapter, as given
 * @param folder where the whole reports are; empty: nowhere
 * @param colour whether it is written to a terminal that shows colours
 */
public record VerdictContext(String version, String adapter, String folder, boolean colour) {
    /** The same, for a file. */
    public VerdictContext plain() {
        return new VerdictContext(version, adapter, folder, false);
    }

    /** The command that asks one case again. */
    String rerun(String id, String dtype) {
        String quoted = adapter.matches("[A-Za-z0-9_./-]+") ? adapter : "'" + adapter.replace("'", "'\\''") + "'";
        return "touchstone conformance --adapter " + quoted + " --run " + id + " --dtype " + dtype;
    }
}
