package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets beyond one Gaussian on the command line: every way to an answer, and that the ways agree. */
class KlMixtureTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TWO_MODES = "mixture:1/2,-2,1/4;1/2,2,1/4";

    /** A mixture of three components on the plane that no coordinates separate; means and covariances in eighths. */
    private static final String PLANE = "{'target': {'mixture': {'weights': ['1/2', '1/2'],"
            + " 'means': [['-1', '0'], ['1', '1/2']],"
            + " 'covariances': [[['1/4', '0'], ['0', '1/4']], [['1/4', '1/8'], ['1/8', '1/2']]]}}}";

    private static JsonNode json(String line) {
        Ran ran = Ran.line("kl " + line + " --format json");
        assertThat(ran.err()).as(line).isEmpty();
        assertThat(ran.code()).isZero();
        try {
            return MAPPER.readTree(ran.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(JsonNode place) {
        return Double.parseDouble(place.textValue());
    }

    private static double value(JsonNode answer) {
        return number(answer.get(answer.get("metric").textValue()).get("value"));
    }

    private static double error(JsonNode answer) {
        return number(answer.get(answer.get("metric").textValue()).get("error"));
    }

    private static void assertSame(JsonNode a, JsonNode b) {
        assertSame(a, b, 1);
    }

    /** {@code a = factor b} within what both say of themselves. */
    private static void assertSame(JsonNode a, JsonNode b, double factor) {
        assertThat(a.get("kind").textValue()).isEqualTo("numerical");
        assertThat(Math.abs(value(a) - factor * value(b)))
                .isLessThanOrEqualTo(error(a) + factor * error(b) + 1e-15 * Math.abs(value(a)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixture:1,3,1/4", "mixture:1/2,3,1/4;1/2,3,1/4", "product:1:gaussian:1/4@3"})
    void kl_ofAGaussianInOtherWords_isItsEnclosure(String target) {
        String run = " --sampler ddim --steps 7";
        assertThat(json("--target " + target + run).get("kl"))
                .isEqualTo(json("--target gaussian:1/4@3" + run).get("kl"));
    }

    @ParameterizedTest
    @CsvSource({
        "ddpm:large, --direction forward, 1",
        "ddpm:small, --direction reverse, 1",
        "ddpm:theory, --direction path, 1",
        "ddim, --direction forward, 1",
        "heun, --metric pinsker, 0.5",
        "ddim, --metric w2, 0.5"
    })
    void kl_ofAMillionCopies_isAMillionTimesOne(String sampler, String metric, double power) {
        String run = " --steps 3 --schedule cosine --stop 1 --sampler " + sampler + " " + metric;
        JsonNode one = json("--target " + TWO_MODES + run);
        JsonNode many = json("--target product:1000000:" + TWO_MODES + run);
        assertThat(many.get("dimension").intValue()).isEqualTo(1_000_000);
        assertSame(many, one, StrictMath.pow(1e6, power));
        assertThat(error(many)).isGreaterThan(error(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddpm:large", "ddim:eta=1/2", "ddim"})
    void kl_permutedAndSplitComponents_changeNothing(String sampler) {
        String run = " --steps 5 --sampler " + sampler;
        JsonNode plain = json("--target mixture:1/4,-2,1/4;3/4,1,1/9" + run);
        assertSame(json("--target mixture:1/2,1,1/9;1/4,-2,1/4;1/4,1,1/9" + run), plain);
    }

    /** What is proved and what is computed agree, and the digits are those that were asked for. */
    @Test
    void kl_certified_enclosesTheNumerical() {
        String run = "--target " + TWO_MODES + " --sampler ddpm:large --steps 5 --schedule cosine";
        JsonNode numerical = json(run);
        JsonNode enclosed = json(run + " --arithmetic ball --digits 8");
        assertThat(enclosed.get("kind").textValue()).isEqualTo("enclosure");
        assertThat(enclosed.get("certifiedDigits").intValue()).isEqualTo(8);
        assertThat(value(numerical))
                .isBetween(
                        number(enclosed.get("kl").get("lo")) - error(numerical),
                        number(enclosed.get("kl").get("hi")) + error(numerical));
    }

    /** A mixture and Gaussian coordinates: the sum of what each has. */
    @Test
    void kl_ofASubspaceMixture_isTheCoreAndTheRest(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.json");
        Files.writeString(
                file,
                ("{'target': {'subspace': {'basis': [['3/5', '0', '4/5']], 'rest': '1/9', 'core': {'mixture': {'weights':"
                                + " ['1/2', '1/2'], 'means': [['-2'], ['2']], 'covariances': [[['1/4']], [['1/4']]]}}}}}")
                        .replace('\'', '"'));
        String run = " --sampler ddpm:large --steps 5 --arithmetic double";
        JsonNode whole = json("--target file:" + file + run);
        double rest = value(json("--target gaussian:1/9*2" + run));
        double core = value(json("--target " + TWO_MODES + run));
        assertThat(Math.abs(value(whole) - core - rest)).isLessThan(error(whole) + 1e-14);
    }

    /** Twice the same as one mixture of four components on the plane, which is not taken apart. */
    @Test
    void kl_ofAProductWrittenAsAPlane_isTheSumOfTheLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.json");
        String variance = "[['1/4', '0'], ['0', '1/4']]";
        Files.writeString(
                file,
                ("{'target': {'mixture': {'weights': ['1/4', '1/4', '1/4', '1/4'],"
                                + " 'means': [['-1', '-1'], ['-1', '1'], ['1', '-1'], ['1', '1']], 'covariances': ["
                                + String.join(", ", variance, variance, variance, variance) + "]}}}")
                        .replace('\'', '"'));
        for (String run : new String[] {
            " --sampler ddpm:large --schedule betas:1/20,1/2",
            " --sampler ddpm:theory --steps 3 --schedule cosine --direction path",
            " --sampler ddpm:optimal --steps 3 --schedule cosine --direction path"
        }) {
            JsonNode plane = json("--target file:" + file + run);
            JsonNode lines = json("--target product:2:mixture:1/2,-1,1/4;1/2,1,1/4" + run);
            assertSame(plane, lines);
            assertThat(error(plane)).isLessThan(1e-6);
        }
    }

    /** The interval of the simulated path divergence meets the computed one; the seed decides the digits. */
    @Test
    void kl_monteCarlo_meetsTheQuadrature() {
        String run = "--target " + TWO_MODES + " --sampler ddpm:large --steps 5 --schedule cosine";
        JsonNode drawn = json(run + " --monte-carlo upper --half-width 0.005 --confidence 0.999999");
        assertThat(drawn.get("kind").textValue()).isEqualTo("estimate");
        assertThat(drawn.get("bound").textValue()).isEqualTo("upper");
        double halfWidth = number(drawn.get("kl").get("halfWidth"));
        assertThat(halfWidth).isLessThan(0.005);
        assertThat(Math.abs(value(drawn) - value(json(run + " --direction path"))))
                .isLessThan(halfWidth);
        JsonNode reverse = json(
                run.replace("ddpm:large", "ddim") + " --monte-carlo value --direction reverse --confidence 0.999999");
        assertThat(Math.abs(value(reverse) - value(json(run.replace("ddpm:large", "ddim") + " --direction reverse"))))
                .isLessThan(number(reverse.get("kl").get("halfWidth")));
        assertThat(json(run + " --monte-carlo upper --half-width 0.005 --confidence 0.999999 --seed 2")
                        .get("kl"))
                .isNotEqualTo(drawn.get("kl"));
    }

    /** A lower bound, the computed divergence and an upper bound, in this order, for a sampler with noise and one without. */
    @Test
    void kl_monteCarloLower_isBelowTheQuadrature() {
        String run =
                "--target " + TWO_MODES + " --sampler ddpm:large --steps 5 --schedule cosine --reference 1 --stop 1";
        String drawn = " --monte-carlo lower --max-samples 40000 --confidence 0.99";
        JsonNode lower = json(run + drawn);
        assertThat(lower.get("kind").textValue()).isEqualTo("estimate");
        assertThat(lower.get("bound").textValue()).isEqualTo("lower");
        assertThat(lower.get("kl").get("confidence").textValue()).isEqualTo("0.99");
        assertThat(lower.get("kl").get("testFunction").textValue()).isEqualTo("mixture ratio");
        double truth = value(json(run));
        assertThat(value(lower))
                .isPositive()
                .isLessThan(truth)
                .isLessThan(number(lower.get("kl").get("estimate")));
        String flow = run.replace("ddpm:large", "ddim") + " --direction reverse";
        assertThat(value(json(flow + drawn))).isPositive().isLessThan(value(json(flow)));
        String csv = Ran.line("kl " + run + drawn + " --format csv").out();
        assertThat(csv.lines().findFirst().orElseThrow()).contains(",bound,").contains(",estimate,testFunction,");
        assertThat(csv)
                .contains(",lower,")
                .contains(lower.get("kl").get("value").textValue());
    }

    @Test
    void kl_pretty_saysWhatKindOfNumber() {
        String run = "kl --target " + TWO_MODES + " --sampler ddpm:large --steps 3 --schedule cosine";
        assertThat(Ran.line(run).out()).containsPattern("numerical, error \\d\\S*e-\\d+\n");
        assertThat(Ran.line(run + " --monte-carlo upper").out())
                .containsPattern("upper bound, estimate \\+- \\S+, confidence 0.95, \\d+ samples\n");
        assertThat(Ran.line(run + " --monte-carlo lower --max-samples 10000").out())
                .containsPattern(
                        "lower bound at confidence 0.95, estimate \\S+, \\d+ samples, test function: mixture ratio\n");
        assertThat(Ran.line(run + " --monte-carlo value --direction path").out())
                .containsPattern("  estimate \\+- ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--digits 12 | --digits: expected --arithmetic ball beside it, as double certifies none, got '12'",
                "--arithmetic exact | --arithmetic exact: the law is no Gaussian, and its scores are not rational",
                "--metric tv --arithmetic ball | TV(X,Y) of a mixture is computed numerically, not certified",
                "--arithmetic ball --reference 1 | the reference must be the stop 0, got 1",
                "--arithmetic dd --sampler ddpm:small | adds no noise",
                "--arithmetic ball --digits 60 | --digits: 60 digits could not be certified",
                "--target product:2:mixture:1/2,-2,1/4;1/2,2,1/4 --metric tv | --metric: total variation is computed for d = 1",
                "--target points:-1,1 | so X_0 has no density",
                "--target points:-1,1 --metric w2 | --target: component 1 has variance 0, and W2 on the line is computed from densities: use --stop 1 or later",
                "--target points:-1,1 --sampler heun --reference 1 | so it has no score: use --stop 1 or later",
                "--target points:-1,1 --metric w2 --sampler ddim | --target: component 1 has variance 0, and W2",
                "--target points:-1,1 --reference 1 --sampler ddim | --target: component 1 has variance 0, and the law",
                "--target mixture:1/2,-2,1/4;1/2,2,0 | --target: component 2 has variance 0, so X_0 has no density",
                "--target mixture:1/2,-1e300,1;1/2,1e300,1 | --target: component 1 has a mean or a deviation above 1e60",
                "--target mixture:1/2,-1e50,1;1/2,1e50,1 | --target: component 1 lies more than 2^30 of its deviations",
                "--target mixture:1/2,-2,1e-400;1/2,2,1 | --target: component 1 has a deviation below 1e-60",
                "--direction path --reference 1 | --direction: path divergences compare Y_m with X_m",
                "--monte-carlo sideways | --monte-carlo: unknown side 'sideways'; known: upper, lower, value",
                "--half-width 0.1 | --half-width: expected --monte-carlo beside it, got '0.1'",
                "--monte-carlo upper --half-width 0 | --half-width: expected a positive number, got '0'",
                "--monte-carlo upper --confidence 1 | --confidence: expected a number in (0, 1), got '1'",
                "--monte-carlo upper --sampler ddim | the path divergence is infinite",
                "--monte-carlo upper --sampler heun | heun takes two",
                "--monte-carlo value | --monte-carlo value is for --direction path and, of deterministic",
                "--monte-carlo upper --metric w2 | --monte-carlo upper bounds KL(X||Y), not W2(X,Y)",
                "--monte-carlo upper --reference 1 | the reference must be the stop 0, got 1",
                "--monte-carlo upper --max-samples 10 | draws are needed",
                "--monte-carlo lower --max-samples 2000 | at least 2048 draws are needed",
                "--monte-carlo lower --direction path | --monte-carlo lower bounds KL(X||Y) and KL(Y||X), not",
                "--monte-carlo lower --metric w2 | --monte-carlo lower bounds KL(X||Y) and KL(Y||X), not W2(X,Y)",
                "--monte-carlo lower --sampler heun | heun takes two",
                "--monte-carlo lower --target points:-1,1 | so X_0 has no density"
            })
    void kl_whatIsNotComputed_isRefusedInOneLine(String options, String message) {
        String sampler = options.contains("--sampler") ? "" : " --sampler ddpm:large";
        String target = options.contains("--target") ? "" : " --target " + TWO_MODES;
        Ran ran = Ran.line("kl --steps 5 --schedule cosine" + sampler + target + " " + options);
        assertThat(ran.code()).as(options).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void kl_numericalAnswer_hasNoDigits() {
        String run = "--target " + TWO_MODES + " --sampler ddpm:large --steps 3 --schedule cosine";
        assertThat(json(run).has("digits")).isFalse();
        assertThat(json(run + " --arithmetic ball --digits 5").get("digits").asInt())
                .isEqualTo(5);
    }

    @Test
    void kl_missedHalfWidth_isSaid() {
        String run =
                "kl --target " + TWO_MODES + " --sampler ddpm:large --steps 3 --schedule cosine --monte-carlo upper";
        assertThat(Ran.line(run + " --half-width 1e-9 --max-samples 20000").out())
                .containsPattern("T = 3: asked for a half-width of 1e-9, reached \\S+ with \\d+ draws\n");
        assertThat(Ran.line(run + " --half-width 1").out()).doesNotContain("asked for");
    }

    @Test
    void kl_beyondTheGrids_namesMonteCarlo(@TempDir Path folder) throws IOException {
        Path plane = folder.resolve("plane.json");
        Files.writeString(plane, PLANE.replace('\'', '"'));
        String kl = "kl --steps 5 --target file:" + plane;
        for (String line : new String[] {
            kl + " --sampler ddim", kl + " --sampler ddpm:large --schedule linear:1e-6,1/2",
        }) {
            Ran ran = Ran.line(line);
            assertThat(ran.code()).as(line).isEqualTo(2);
            assertThat(ran.err()).contains("--monte-carlo");
            assertThat(ran.err().lines()).hasSize(1);
        }
        Path space = folder.resolve("space.json");
        Files.writeString(
                space,
                ("{'target': {'points': {'points': [['0', '0', '0'], ['1', '0', '0'], ['0', '1', '0'], ['0', '0', '1']]}}}")
                        .replace('\'', '"'));
        Ran ran = Ran.line("kl --steps 5 --stop 1 --sampler ddpm:large --target file:" + space);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("d = 3 dimensions that does not separate")
                .contains("--monte-carlo upper");
    }
}
