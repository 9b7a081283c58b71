package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.input.Form;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "kl --help",
                "smoothness --help",
                "samples --help",
                "study --help",
                "study list --help",
                "conformance --help",
                "adapter --help",
                "claims --help",
                "vectors --help",
                "vectors generate --help",
                "vectors verify --help",
                "vectors list --help",
                "vectors copy --help"
            })
    void help_everyCommand_hasExamplesAndExitCodes(String line) {
        Ran ran = Ran.line(line);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: touchstone")
                .contains("\nExamples:\n")
                .contains("\nExit codes:\n");
        assertThat(ran.out().lines()).allMatch(text -> text.length() <= Help.WIDTH);
    }

    /** All examples but the whole suite, which has tests of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "kl --help", "conformance --help", "claims --help", "vectors list --help"})
    void help_examples_run(String line, @TempDir Path folder) {
        List<String> examples = Ran.line(line)
                .out()
                .lines()
                .filter(text -> text.startsWith("  touchstone "))
                .map(text -> text.strip().replaceFirst("^touchstone ", ""))
                .toList();
        assertThat(examples).isNotEmpty();
        examples.stream()
                .filter(example -> !example.startsWith("conformance") || example.contains("--list"))
                .map(example -> example.replaceFirst("--out ", "--out " + folder + "/"))
                .forEach(example ->
                        assertThat(Ran.line(example).code()).as(example).isZero());
    }

    @Test
    void help_kl_listsEveryShortForm() {
        String help = Ran.line("kl --help").out();
        assertThat(TargetSyntax.forms()).map(Form::usage).allMatch(help::contains);
        assertThat(SamplerSyntax.forms()).map(Form::usage).allMatch(help::contains);
        assertThat(ScheduleSyntax.forms()).map(Form::usage).allMatch(help::contains);
    }
}
