package io.github.touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of {@code conformance} that speak of an implementation behind an adapter. */
final class AdapterOptions {
    @Option(
            names = "--adapter",
            paramLabel = "COMMAND",
            description =
                    "Examine the implementation behind this adapter, such as \"python3 my_adapter.py\", or built-in."
                            + " Words in quotes may hold blanks; there is no shell.")
    private Optional<String> adapter = Optional.empty();

    @Option(
            names = "--vectors",
            paramLabel = "FOLDER",
            description = "Take the cases of this folder, with its MANIFEST.json; default: those of this program.")
    private Optional<String> vectors = Optional.empty();

    @Option(
            names = "--skip",
            paramLabel = "GLOB|FILE",
            description = "Known deviations: ids or patterns, or a file of lines 'id-or-pattern  reason  [issue url]'."
                    + " They are asked all the same, and one that no longer fails is an error.")
    private List<String> skip = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "must: ask only what everybody must agree on; should: a mismatch in what most agree on decides as"
                            + " well. Default: both are asked, and must decides.")
    private Optional<String> level = Optional.empty();

    @Option(
            names = "--dtype",
            paramLabel = "DTYPE",
            description = "float32 or float64; default: all that the adapter declares.")
    private Optional<String> dtype = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "S",
            description = "Seconds within which the adapter answers a request, 1 to 3600; default: ${DEFAULT-VALUE}.")
    private String timeout = "60";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Adapters that are run at once, 1 to 64; default: ${DEFAULT-VALUE}.")
    private String jobs = "1";

    @Option(names = "--smoke", description = "Ask one small case of each operation, and print what is answered.")
    private boolean smoke;

    @Option(
            names = "--validate-messages",
            description = "Ask everything, and judge the messages alone: their shape, and the format of their numbers.")
    private boolean validateMessages;

    Optional<String> adapter() {
        return adapter;
    }

    Optional<String> vectors() {
        return vectors;
    }

    List<String> skip() {
        return List.copyOf(skip);
    }

    Optional<String> level() {
        return level;
    }

    Optional<String> dtype() {
        return dtype;
    }

    String timeout() {
        return timeout;
    }

    String jobs() {
        return jobs;
    }

    boolean smoke() {
        return smoke;
    }

    boolean validateMessages() {
        return validateMessages;
    }
}
