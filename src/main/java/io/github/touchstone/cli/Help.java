package io.github.touchstone.cli;

import io.github.touchstone.input.Form;
import io.github.touchstone.input.RespaceSyntax;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What stands below the options in {@code --help}: short forms, from the tables that read them, examples and exit codes. */
final class Help {
    static final int WIDTH = 120;

    /** Where the right column of the short forms begins. */
    private static final int COLUMN = 36;

    private Help() {}

    /** Sets the footer of the command and of all below it. */
    static void footers(CommandLine command) {
        footer(command, lines(command.getCommandSpec().qualifiedName()));
        command.getSubcommands().values().forEach(Help::footers);
    }

    private static List<String> lines(String command) {
        return switch (command) {
            case "touchstone" ->
                examples("touchstone kl --target gaussian:1/4 --sampler ddpm:small", "touchstone conformance");
            case "touchstone kl" -> kl();
            case "touchstone density" -> density();
            case "touchstone smoothness" -> smoothness();
            case "touchstone samples" ->
                examples(
                        "touchstone samples --file samples.npy --target gaussian:1/4 --sampler ddpm:small --steps 1000",
                        "touchstone samples --file samples.csv --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --significance 0.001",
                        "touchstone samples --file samples.npy --target gaussian:1/4 --format json --out verdict.json");
            case "touchstone study" ->
                examples(
                        "touchstone study list",
                        "touchstone study rates --quick",
                        "touchstone study rates --out rates",
                        "touchstone study all --out studies");
            case "touchstone study list" -> examples("touchstone study list");
            case "touchstone conformance" ->
                examples(
                        "touchstone conformance",
                        "touchstone conformance --run 'GAUSS-*' --format json",
                        "touchstone conformance --list",
                        "touchstone conformance --adapter built-in --list",
                        "touchstone conformance --adapter \"python3 my_adapter.py\" --smoke",
                        "touchstone conformance --adapter \"python3 my_adapter.py\" --skip known.txt --out reports");
            case "touchstone adapter" -> examples("echo '{\"cmd\":\"start\",\"version\":1}' | touchstone adapter");
            case "touchstone claims" ->
                examples("touchstone claims --status theorem", "touchstone claims --format json --out claims.json");
            case "touchstone vectors" ->
                examples(
                        "touchstone vectors list --format json",
                        "touchstone vectors copy my-tests/vectors",
                        "touchstone vectors verify");
            case "touchstone vectors generate" -> examples("touchstone vectors generate my-vectors");
            case "touchstone vectors verify" ->
                examples("touchstone vectors verify", "touchstone vectors verify my-tests/vectors");
            case "touchstone vectors list" ->
                examples("touchstone vectors list", "touchstone vectors list --format json");
            case "touchstone vectors copy" -> examples("touchstone vectors copy my-tests/vectors");
            default -> throw new IllegalStateException("no examples for the command " + command);
        };
    }

    private static void footer(CommandLine command, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of("", "Exit codes:"));
        all.addAll(ExitCode.LINES);
        // a percent sign would be taken for a format
        command.getCommandSpec()
                .usageMessage()
                .footer(all.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new));
    }

    private static List<String> kl() {
        List<String> lines = runForms();
        lines.addAll(examples(
                "touchstone kl --target gaussian:1/4 --sampler ddpm:small --steps 10,100,1000",
                "touchstone kl --target gaussian:1/4 --sampler ddim --schedule pythagorean --steps 20 --arithmetic exact",
                "touchstone kl --target gaussian:1/4*1000,4@3 --sampler ddim --respace trailing:50 --metric w2",
                "touchstone kl --target gaussian:0 --sampler ei --stop 1 --direction path --format json --out kl.json",
                "touchstone kl --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --sampler ddpm:large --steps 100",
                "touchstone kl --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --sampler ddpm:large --steps 50 --monte-carlo upper",
                "touchstone kl --target 'points:-1,1' --sampler ddim --steps 50 --stop 1 --direction reverse",
                "touchstone kl --target 'product:1000000:mixture:1/2,-2,1/4;1/2,2,1/4' --sampler ddim --steps 20"));
        return lines;
    }

    private static List<String> density() {
        List<String> lines = runForms();
        lines.addAll(
                examples(
                        "touchstone density --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --sampler ddpm:small --steps 10",
                        "touchstone density --target 'points:-1,1' --sampler ddim --steps 20 --stop 1 --format svg --out q.svg"));
        return lines;
    }

    private static List<String> runForms() {
        List<String> lines = new ArrayList<>();
        lines.addAll(forms("Targets", TargetSyntax.forms().stream().map(Help::entry)));
        lines.addAll(forms("Samplers", SamplerSyntax.forms().stream().map(Help::entry)));
        lines.addAll(forms("Schedules", ScheduleSyntax.forms().stream().map(Help::entry)));
        lines.addAll(List.of("", "Respacings: " + RespaceSyntax.USAGE));
        lines.addAll(List.of("", "Numbers are read exactly: 3, 1/4, 0.02, 1e-4."));
        return lines;
    }

    private static List<String> smoothness() {
        List<String> lines = new ArrayList<>();
        lines.addAll(forms("Targets", TargetSyntax.forms().stream().map(Help::entry)));
        lines.addAll(forms("Schedules", ScheduleSyntax.forms().stream().map(Help::entry)));
        lines.addAll(examples(
                "touchstone smoothness --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --tau 1/10,1/2 --above 1,2,3",
                "touchstone smoothness --target 'mixture:1/2,-2,1/4;1/2,2,1/4' --steps 100 --probability 1e-4",
                "touchstone smoothness --target 'product:10:points:-1,1' --schedule cosine --steps 50 --format json"));
        return lines;
    }

    private static List<String> entry(Form<?> form) {
        return List.of(form.usage(), form.help());
    }

    private static List<String> forms(String title, Stream<List<String>> entries) {
        List<String> lines = new ArrayList<>(List.of("", title + ":"));
        entries.forEach(entry -> {
            String left = "  " + entry.get(0);
            List<String> right = wrapped(entry.get(1));
            boolean fits = left.length() + 2 <= COLUMN;
            lines.add(fits ? left + " ".repeat(COLUMN - left.length()) + right.get(0) : left);
            right.stream()
                    .skip(fits ? 1 : 0)
                    .map(line -> " ".repeat(COLUMN) + line)
                    .forEach(lines::add);
        });
        return lines;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String last = lines.get(lines.size() - 1);
            if (last.isEmpty()) {
                lines.set(lines.size() - 1, word);
            } else if (COLUMN + last.length() + 1 + word.length() < WIDTH) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static List<String> examples(String... commands) {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        Stream.of(commands).map(command -> "  " + command).forEach(lines::add);
        return lines;
    }
}
