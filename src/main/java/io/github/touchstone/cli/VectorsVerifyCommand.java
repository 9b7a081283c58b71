package io.github.touchstone.cli;

import io.github.touchstone.conformance.vectors.VectorSet;
import io.github.touchstone.conformance.vectors.Vectors;
import io.github.touchstone.conformance.verifier.Finding;
import io.github.touchstone.conformance.verifier.SecondVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the files of a folder against what this program computes, and against a second verifier. */
@Command(
        name = "verify",
        description = {
            "Checks the files of a folder: checksums and format first; then computes all cases afresh and compares the bytes;",
            "then has every expectation checked by a second verifier, which shares neither code nor arithmetic with the first."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VectorsVerifyCommand implements Callable<Integer> {
    private final Supplier<Map<String, String>> produced;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of MANIFEST.json and v1. Default: ${DEFAULT-VALUE}.")
    private String folder = VectorsCommand.FOLDER;

    /** Against what this program computes. */
    VectorsVerifyCommand() {
        this(() -> VectorSet.produced().texts(VersionProvider.version()));
    }

    /** Against any texts. */
    VectorsVerifyCommand(Supplier<Map<String, String>> produced) {
        this.produced = produced;
    }

    @Override
    public Integer call() {
        Path path = VectorFolder.path(folder);
        Vectors kept = Vectors.inFolder(path);
        List<String> findings = new ArrayList<>(differences(kept.texts(), produced.get()));
        secondOpinion(path).forEach(finding -> findings.add(finding.toString()));
        boolean sound = findings.isEmpty();
        long cases =
                kept.files().stream().mapToLong(file -> file.cases().size()).sum();
        findings.add(
                sound
                        ? cases + " cases in " + kept.files().size() + " files are as they should be"
                        : findings.size() + " findings");
        Output.terminal(spec.commandLine().getOut()).write(String.join("\n", findings) + "\n");
        return sound ? ExitCode.OK : ExitCode.MISMATCH;
    }

    private static List<String> differences(Map<String, String> kept, Map<String, String> produced) {
        List<String> differences = new ArrayList<>();
        produced.forEach((path, text) -> {
            String held = kept.getOrDefault(path, "");
            if (held.isEmpty()) {
                differences.add(path + ": missing");
            } else if (!held.equals(text)) {
                differences.add(path + ": differs from what is computed, first in line " + firstLine(held, text));
            }
        });
        kept.keySet().stream()
                .filter(path -> !produced.containsKey(path))
                .forEach(path -> differences.add(path + ": no longer produced"));
        return differences;
    }

    private static int firstLine(String a, String b) {
        String[] left = a.split("\n", -1);
        String[] right = b.split("\n", -1);
        int line = 0;
        while (line < Math.min(left.length, right.length) && left[line].equals(right[line])) {
            line++;
        }
        return line + 1;
    }

    private static List<Finding> secondOpinion(Path folder) {
        try {
            return SecondVerifier.verify(folder.resolve(VectorSet.FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
