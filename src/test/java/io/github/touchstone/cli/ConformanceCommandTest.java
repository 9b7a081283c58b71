package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.SamplersUnderTest;
import io.github.touchstone.samplers.DdpmFixedLarge;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConformanceCommandTest {
    @Test
    void conformance_oneAnchor_reportsAndExitsZero(@TempDir Path folder) {
        Ran ran = Ran.line("conformance --run DDPM-1 --out " + folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("DDPM-1").contains(" 0 fail, 0 error");
        assertThat(ran.out()).doesNotContain("DDPM-2");
    }

    @Test
    void conformance_faultySampler_exitsOneAndShowsTheCase(@TempDir Path folder) {
        SamplersUnderTest good = SamplersUnderTest.builtIn();
        SamplersUnderTest faulty = faulty(good);
        StringWriter out = new StringWriter();
        int code = new CommandLine(new ConformanceCommand(faulty))
                .setOut(new PrintWriter(out))
                .execute("--run", "DDPM-1", "--out", folder.toString());
        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("DDPM-1").contains(" fail");
        assertThat(folder.resolve("conformance.json")).content().contains("counterexample");
    }

    /** Fixed-large in the place of fixed-small. */
    private static SamplersUnderTest faulty(SamplersUnderTest good) {
        return new SamplersUnderTest(
                new DdpmFixedLarge(),
                good.fixedLarge(),
                good.theory(),
                good.learned(),
                good.optimal(),
                good.ddim(),
                good.odeEuler(),
                good.odeEulerInTime(),
                good.exponentialIntegrator(),
                good.eulerMaruyama(),
                good.heun());
    }

    @Test
    void conformance_list_carriesNothingOut(@TempDir Path folder) {
        Ran ran = Ran.line("conformance --list --run 'DDPM-*' --out " + folder.resolve("none"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("DDPM-"));
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(Ran.line("conformance --list --format json").out().lines())
                .allMatch(line -> line.startsWith("{\"anchor\":"));
    }

    @Test
    void conformance_patternThatMatchesNoCheck_nothingRan() {
        Ran ran = Ran.line("conformance --run NONE-*");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("--run: 'NONE-*' does not match the anchor of a check, see --list");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void conformance_severalPatterns_unite() {
        Ran ran = Ran.line("conformance --list --run DDPM-1 --run DDIM-1");
        assertThat(ran.out().lines().skip(1)).allMatch(line -> line.matches("(DDPM|DDIM)-1 .*"));
        assertThat(ran.out()).contains("DDPM-1").contains("DDIM-1");
    }
}
