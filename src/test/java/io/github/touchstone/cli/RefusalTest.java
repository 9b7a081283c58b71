package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is answered by one line on standard error, exit code 2 and nothing on standard output. */
class RefusalTest {
    private static final String KL = "kl --target gaussian:1/4 --sampler ddpm:small --steps 5 ";

    private static void assertRefused(String line, String message) {
        Ran ran = Ran.line(line);
        assertThat(ran.code()).as(line).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message).endsWith("\n").startsWith("touchstone");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--schedule betas:1/2,3/2 | beta_2 = 3/2 is outside (0, 1)",
                "--schedule betas:0,1/2 | beta_1 = 0 is outside (0, 1)",
                "--schedule alpha-bars:1/2,3/4 | abar_2 = 3/4 is outside (0, 1/2)",
                "--schedule alpha-bars:1/2,-1/4 | abar_2 = -1/4 is outside (0, 1/2)",
                "--schedule betas:1/2,1/2 | betas: T = 5 steps, but the list has 2",
                "--schedule linaer | --schedule: unknown schedule 'linaer'; did you mean 'linear'?",
                "--schedule linear:1/0 | --schedule: zero denominator in '1/0'",
                "--schedule linear:x | --schedule: 'x' is not a number",
                "--schedule zero-snr:linear | zero terminal SNR",
                "--schedule file:none.json | --schedule: expected an existing file, got 'none.json'",
                "--sampler ddpm:smal | --sampler: unknown sampler 'ddpm:smal'; did you mean 'ddpm:small'?",
                "--sampler ddpm | --sampler: expected ddpm:small or ddpm:large or",
                "--sampler ddim:eta=2 | --sampler: DDIM needs eta in [0, 1], got 2",
                "--sampler ddim:eta | --sampler: expected ddim:eta=e, got ''",
                "--sampler ddim:eta=x | --sampler: 'x' is not a number",
                "--sampler ddpm:learned=-1 | --sampler: the learned-range variance needs v in [0, 1], got -1",
                "--sampler ddim=1 | --sampler: expected ddim without a number, got 'ddim=1'",
                "--target gaussian | --target: expected gaussian:v[*count][@mean],..., got ''",
                "--target gauss:1 | --target: unknown target 'gauss'",
                "--target gaussian:-1 | --target: expected a variance from 0 on, got '-1'",
                "--target gaussian:1,,2 | --target: '' is not a number",
                "--target gaussian:1*0 | --target: expected a whole number from 1 to 10000000, got '0'",
                "--target gaussian:1@ | --target: '' is not a number",
                "--target gaussian:0 | the target has variance 0 in some coordinate, so X_0 has no density",
                "--target file:none.json | --target: expected an existing file, got 'none.json'",
                "--target spectrum:. | --target: expected a file, not a directory, got '.'",
                "--steps 0 | --steps: expected a whole number from 1 to 10000000, got '0'",
                "--steps 10,ten | --steps: expected a whole number from 1 to 10000000, got 'ten'",
                "--steps 10, | --steps: expected a whole number from 1 to 10000000, got ''",
                "--stop 5 | --stop: must be in 0..4, got 5",
                "--stop -1 | --stop: expected a whole number from 0 to 10000000, got '-1'",
                "--reference 6 | --reference: must be in 0..5, got 6",
                "--respace trailing:6 | trailing: N = 6 timesteps out of T = 5",
                "--respace trialing:3 | --respace: unknown timestep spacing 'trialing'; did you mean 'trailing'?",
                "--target gaussian:1e302 | --arithmetic ball: its range is left: a number beyond 2^1000 in ball(184); scale the target",
                "--target gaussian:1e160@1e200 --metric w2 | --arithmetic ball: its range is left",
                "--target gaussian:1@1e400 | --arithmetic ball: its range is left",
                "--target gaussian:1e310 --arithmetic exact | --arithmetic exact: the law is exact, but",
                "--target gaussian:1e-310 --arithmetic exact | --arithmetic exact: the law is exact, but",
                "--target gaussian:1e310 --arithmetic double | --arithmetic double: its range is left: binary64 gave NaN; use --arithmetic ball",
                "--target gaussian:0 --sampler heun --metric w2 | the last step of heun evaluates the score of the target itself",
                "--target gaussian:0 --sampler heun --reference 1 | the last step of heun evaluates the score of the target itself",
                "--target gaussian:0 --reference 1 --metric tv --arithmetic exact | the output Y_m has variance 0",
                "--sampler heun --schedule zero-snr:linear | zero terminal SNR",
                "--sampler em --schedule zero-snr:linear | zero terminal SNR",
                "--sampler ode-euler:time --schedule zero-snr:linear --arithmetic double | zero terminal SNR",
                "--digits 0 | --digits: expected a whole number from 1 to 10000, got '0'",
                "--digits 10001 | --digits: expected a whole number from 1 to 10000, got '10001'",
                "--metric kll | --metric: unknown metric 'kll'; did you mean 'kl'?",
                "--metric w2 --direction reverse | --direction: it is for the metric kl alone",
                "--metric tv --direction path | --direction: it is for the metric kl alone",
                "--metric tv --target gaussian:1,2 | --metric: total variation is computed for d = 1, and the target has d = 2",
                "--direction back | --direction: unknown direction 'back'; known: forward, reverse, path",
                "--direction path --reference 1 | --direction: path divergences compare Y_m with X_m",
                "--arithmetic bal | --arithmetic: unknown arithmetic 'bal'; did you mean 'ball'?",
                "--arithmetic exact --sampler ddim | --arithmetic exact: the coefficients of ddim at t = 5: the square root is irrational; use --arithmetic ball",
                "--arithmetic exact --schedule cosine | --arithmetic exact: the schedule: pi is irrational; use --arithmetic ball",
                "--arithmetic exact --sampler ei | the coefficients of ei at t = 5",
                "--arithmetic exact --target gaussian:1@1 --reference 1 | --arithmetic exact: the comparison of the two laws",
                "--format yaml | --format: unknown format 'yaml'; known: pretty, json, csv",
                "--out /nonexistent/kl.json | --out: cannot write '/nonexistent/kl.json': there is no directory /nonexistent",
                "--out / | --out: cannot write '/'",
                "--stepz 3 | Unknown options: '--stepz', '3'; did you mean '--stop' or '--steps'?",
                "--steps | Missing required parameter for option '--steps'",
                "extra | Unmatched argument at index 7: 'extra'"
            })
    void kl_badOption_oneLine(String options, String message) {
        // a repeated option overrides the one of the prefix
        assertRefused(without(KL, options) + options, message);
    }

    /** The prefix without the options that are given again: picocli takes none twice. */
    private static String without(String prefix, String options) {
        String kept = prefix;
        for (String option : options.split(" +")) {
            if (option.startsWith("--")) {
                kept = kept.replaceAll(option + " \\S+ ", "");
            }
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a command is missing; try 'touchstone --help'",
                "kll | did you mean 'kl'?",
                "kl | Missing required options: '--target=TARGET', '--sampler=SAMPLER'; try 'touchstone kl --help'",
                "claims --status thm | --status: unknown status 'thm'; known: definition, theorem, claim",
                "claims --format xml | --format: unknown format 'xml'",
                "conformance --run [ | --run: '[' is no pattern: its brackets do not match",
                "conformance --format xml | --format: unknown format 'xml'",
                "conformance --out /dev/null | --out: cannot write '/dev/null/conformance.json'"
            })
    void otherCommands_badOption_oneLine(String line, String message) {
        Ran ran = line.isEmpty() ? Ran.of() : Ran.line(line);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void kl_targetFileOfWrongShape_namesThePath(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.json");
        Files.writeString(file, "{\"target\": {\"gaussian\": {\"variances\": [\"1\", \"half\"]}}}");
        assertRefused(
                without(KL, "--target") + "--target file:" + file, "--target: $.target.gaussian.variances[1]: 'half'");
    }

    @Test
    void kl_valueOfManyLines_staysOneLine() {
        Ran ran = Ran.of("kl", "--target", "gaussian:1\n2", "--sampler", "ddim");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void kl_zeroThatBallsCannotDecide_saysSo() {
        assertRefused(
                "kl --target gaussian:1 --sampler ddpm:large --steps 2 --schedule betas:1/3,1/3",
                "the value may be exactly zero");
    }

    @Test
    void debug_refusal_printsTheStackTraceAsWell() {
        Ran ran = Ran.line(KL + "--digits 0 --debug");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("InputException").contains("\tat io.github.touchstone");
        assertThat(Ran.line("--debug " + KL + "--digits 0").err()).contains("\tat io.github.touchstone");
    }
}
