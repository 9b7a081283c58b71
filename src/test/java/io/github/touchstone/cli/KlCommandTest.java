package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KlCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(String line) {
        Ran ran = Ran.line(line + " --format json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return read(ran.out());
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Enclosure enclosure(JsonNode value) {
        return new Enclosure(
                Rational.parse(value.get("lo").textValue()),
                Rational.parse(value.get("hi").textValue()));
    }

    private static String kl(String options) {
        return "kl --target gaussian:1/4 " + options;
    }

    /** Figures of a prototype in double precision, linear schedule, T = 1000, lambda = 1/4, to 8 digits. */
    @ParameterizedTest
    @CsvSource({
        "ddpm:large, 2.8909802e-6",
        "ddpm:small, 6.1319041e-5",
        "ddpm:theory, 1.2083475e-5",
        "ddim, 9.1023042e-6"
    })
    void kl_linearSchedule_prototypesFigures(String sampler, String figure) {
        Rational expected = Rational.parse(figure);
        Enclosure kl = enclosure(json(kl("--sampler " + sampler)).get("kl"));
        Rational error = kl.middle().subtract(expected).abs().divide(expected);
        assertThat(error.doubleValue()).isLessThan(1e-8 * 3);
        assertThat(kl.radius().divide(expected).doubleValue()).isLessThan(1e-29);
    }

    /** KL(X_1||Y_1) of the logistic and Li-Yan schedules, 13 digits of a second implementation. */
    @ParameterizedTest
    @CsvSource({
        "1, ddpm:theory, logistic, forward, 2.914623764432e-4",
        "1, ddim, logistic, forward, 7.504875007927e-5",
        "1, ddpm:theory, logistic, path, 0.2100416853066",
        "2, ddpm:theory, logistic, forward, 2.873104006955e-4",
        "2, ddim, logistic, forward, 7.388704071928e-5",
        "2, ddpm:theory, logistic, path, 0.1985091831011",
        "2, ddpm:theory, li-yan, forward, 4.637634300671e-4",
        "2, ddim, li-yan, forward, 1.170630691705e-4",
        "2, ddpm:theory, li-yan, path, 0.9860135142163"
    })
    void kl_theorySchedulesStoppedAtOne_secondImplementationsFigures(
            String lambda, String sampler, String schedule, String direction, String figure) {
        Rational expected = Rational.parse(figure);
        JsonNode answer = json("kl --stop 1 --target gaussian:" + lambda + " --sampler " + sampler + " --schedule "
                + schedule + " --direction " + direction);
        Rational error =
                enclosure(answer.get("kl")).middle().subtract(expected).abs().divide(expected);
        assertThat(error.doubleValue()).isLessThan(1e-12);
    }

    /** The set-up of Pierret and Galerne with N = 100; the figures are mpmath's at 40 digits, from a program of its own. */
    @ParameterizedTest
    @CsvSource({
        "em, 0.012876486049577906913",
        "ei, 0.029850884313156166954",
        "ode-euler:time, 0.011333912240857308857",
        "heun, 0.0017063274317754810653"
    })
    void w2_spectrumOnTheContinuousSchedule_isTheFigure(String sampler, String figure) {
        JsonNode answer = json("kl --target gaussian:0.01,0.25,1,4 --schedule vp --steps 100 --stop 1 --reference 0"
                + " --metric w2 --sampler " + sampler);
        Enclosure value = enclosure(answer.get("w2"));
        assertThat(Decimals.nearest(value.lower(), 20)).isEqualByComparingTo(figure);
        assertThat(Decimals.nearest(value.upper(), 20)).isEqualByComparingTo(figure);
    }

    /** Noise far below the least binary64 number is noise. */
    @ParameterizedTest
    @CsvSource({"betas:1e-20;1/2, 9999999999999999977.66", "betas:1e-100;1/2, e99"})
    void kl_pathWithTinyNoise_isFinite(String schedule, String digits) {
        String question = "kl --target gaussian:1/4 --sampler ddpm:small --stop 1 --direction path --schedule "
                + schedule.replace(';', ',');
        assertThat(Ran.line(question).out()).contains(digits).doesNotContain("infinite");
        assertThat(Ran.line(question + " --arithmetic exact").out()).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddpm:small", "ddpm:large", "ddpm:theory", "ddpm:optimal", "ei", "em", "ddpm:learned=1/3"})
    void kl_allArithmetics_enclosuresMeetAndDoubleIsNear(String sampler) {
        String question = kl("--steps 12 --schedule linear:1/10,1/2 --sampler " + sampler);
        Enclosure ball = enclosure(json(question).get("kl"));
        Enclosure wide = enclosure(json(question + " --digits 5").get("kl"));
        Enclosure dd = enclosure(json(question + " --arithmetic dd").get("kl"));
        assertThat(wide.contains(ball)).isTrue();
        assertThat(dd.meets(ball)).isTrue();
        Rational rounded = Rational.parse(
                json(question + " --arithmetic double").get("kl").get("value").textValue());
        assertThat(rounded.subtract(ball.middle()).doubleValue()).isCloseTo(0, within(1e-13));
    }

    @Test
    void kl_exact_meetsBallAndGivesTheFraction() {
        String question = kl("--steps 2 --schedule betas:1/2,3/4 --sampler ddpm:small");
        JsonNode exact = json(question + " --arithmetic exact");
        assertThat(exact.get("kind").textValue()).isEqualTo("exact-law");
        assertThat(enclosure(exact.get("kl")).meets(enclosure(json(question).get("kl"))))
                .isTrue();
        // by hand: v_1 = 5/8, v_2 = 29/32; varsigma_2^2 = 3/7; w_1 = 4 (5/29)^2 + 3/7, w_0 = 2 (1/5)^2 w_1
        Rational first = Rational.parse("5/29")
                .multiply(Rational.parse("5/29"))
                .multiply(4)
                .add(Rational.parse("3/7"));
        Rational ratio = first.multiply(2).divide(Rational.of(25)).divide(Rational.parse("1/4"));
        assertThat(exact.get("varianceRatio").get("exact").textValue()).isEqualTo(ratio.toString());
        assertThat(enclosure(exact.get("varianceRatio")).contains(ratio)).isTrue();
    }

    @Test
    void kl_exactZero_isExact() {
        JsonNode answer = json("kl --target gaussian:1 --sampler ddpm:large --steps 5 --arithmetic exact");
        assertThat(answer.get("kind").textValue()).isEqualTo("exact");
        assertThat(answer.get("kl").toString()).isEqualTo("{\"lo\":\"0\",\"hi\":\"0\",\"exact\":\"0\"}");
    }

    @Test
    void kl_equalCoordinates_addUp() {
        Enclosure one = enclosure(json(kl("--steps 10 --sampler ddim")).get("kl"));
        JsonNode many = json("kl --target gaussian:1/4*1000 --steps 10 --sampler ddim");
        assertThat(many.get("dimension").intValue()).isEqualTo(1000);
        assertThat(many.has("varianceRatio")).isFalse();
        Rational difference =
                enclosure(many.get("kl")).middle().subtract(one.middle().multiply(1000));
        assertThat(Math.abs(difference.doubleValue())).isLessThan(1e-28);
    }

    @Test
    void kl_metricsOfOneExperiment_obeyPinsker() {
        String question = kl("--steps 10 --sampler ddpm:small");
        Enclosure kl = enclosure(json(question).get("kl"));
        Enclosure pinsker = enclosure(json(question + " --metric pinsker").get("pinsker"));
        Enclosure tv = enclosure(json(question + " --metric tv").get("tv"));
        Rational square = pinsker.middle().multiply(pinsker.middle()).multiply(2);
        assertThat(square.divide(kl.middle()).doubleValue()).isEqualTo(1.0);
        assertThat(tv.upper()).isLessThan(pinsker.lower());
        Enclosure reverse = enclosure(json(question + " --direction reverse").get("kl"));
        assertThat(tv.upper().multiply(tv.upper()).multiply(2)).isLessThan(reverse.lower());
        Enclosure path = enclosure(json(question.replace("--steps 10", "--steps 10 --stop 1") + " --direction path")
                .get("kl"));
        Enclosure end = enclosure(json(question + " --stop 1").get("kl"));
        assertThat(end.upper()).isLessThan(path.lower());
    }

    /** With r = Var Y/Var X: KL(X||Y) = (1/r - 1 + log r)/2 and KL(Y||X) = (r - 1 - log r)/2. */
    @Test
    void kl_bothDirections_formulasOfTheVarianceRatio() {
        String question = kl("--steps 10 --sampler ddpm:small");
        JsonNode forward = json(question + " --direction forward");
        double r = enclosure(forward.get("varianceRatio")).middle().doubleValue();
        assertThat(enclosure(forward.get("kl")).middle().doubleValue())
                .isCloseTo((1 / r - 1 + StrictMath.log(r)) / 2, within(1e-14));
        assertThat(enclosure(json(question + " --direction reverse").get("kl"))
                        .middle()
                        .doubleValue())
                .isCloseTo((r - 1 - StrictMath.log(r)) / 2, within(1e-14));
    }

    @Test
    void kl_pathOfDeterministicSamplers_isInfiniteAndNoError() {
        for (String sampler : List.of("heun", "ddim", "ode-euler")) {
            Ran ran = Ran.line(kl("--steps 5 --direction path --format json --sampler " + sampler));
            assertThat(ran.code()).isZero();
            JsonNode answer = read(ran.out());
            assertThat(answer.get("kind").textValue()).isEqualTo("infinite");
            assertThat(answer.get("kl").get("infinite").textValue()).isNotEmpty();
        }
        // the last step of fixed-small has variance zero: stopping before it makes the path divergence finite
        assertThat(json(kl("--steps 5 --direction path --sampler ddpm:small"))
                        .get("kind")
                        .textValue())
                .isEqualTo("infinite");
        assertThat(json(kl("--steps 5 --direction path --stop 1 --sampler ddpm:small"))
                        .get("kind")
                        .textValue())
                .isEqualTo("enclosure");
    }

    @Test
    void kl_severalSteps_oneLineEachInTheOrderGiven() {
        Ran ran = Ran.line(kl("--sampler ddim --steps 20,5,10 --format json"));
        List<Integer> steps = ran.out()
                .lines()
                .map(line -> read(line).get("steps").intValue())
                .toList();
        assertThat(steps).containsExactly(20, 5, 10);
        assertThat(ran.out()).endsWith("}\n");
    }

    @Test
    void kl_respaced_equalsTheListedSubSchedule() {
        JsonNode respaced = json(kl("--sampler ddim --steps 4 --schedule linear:1/10,2/5 --respace trailing:2"));
        assertThat(respaced.get("samplerSteps").intValue()).isEqualTo(2);
        assertThat(respaced.get("steps").intValue()).isEqualTo(4);
        // betas 1/10, 1/5, 3/10, 2/5: abar_2 = 18/25, abar_4 = 756/2500
        JsonNode listed = json(kl("--sampler ddim --schedule alpha-bars:18/25,189/625"));
        assertThat(listed.get("steps").intValue()).isEqualTo(2);
        assertThat(respaced.get("kl")).isEqualTo(listed.get("kl"));
    }

    @Test
    void kl_optimalVariance_hasTheErrorOfTheStartAlone() {
        // for one eigenvalue the reverse kernels are exact, so 1 + delta = 1 + i_T with i_T = lambda (1 - lambda)
        // abar_T^2/v_T^2
        JsonNode answer = json(kl("--sampler ddpm:optimal --schedule betas:1/2,3/4 --arithmetic exact"));
        Rational lambda = Rational.parse("1/4");
        Rational share = Rational.parse("1/8").divide(Rational.parse("29/32"));
        Rational start = lambda.multiply(Rational.parse("3/4")).multiply(share).multiply(share);
        assertThat(answer.get("varianceRatio").get("exact").textValue())
                .isEqualTo(Rational.ONE.add(start).toString());
    }

    @Test
    void kl_pretty_saysWhatKindOfNumber() {
        assertThat(Ran.line(kl("--sampler ddim --steps 5")).out()).contains("enclosure, 30 certified digits");
        assertThat(Ran.line(kl("--sampler ddpm:small --steps 5 --arithmetic exact"))
                        .out())
                .contains("exact-law, 30 certified digits");
        assertThat(Ran.line(kl("--sampler ddim --steps 5 --arithmetic double")).out())
                .contains("binary64, not certified");
        assertThat(Ran.line(kl("--sampler ddim --steps 5 --arithmetic dd --digits 40"))
                        .out())
                .containsPattern("enclosure, [12][0-9] certified digits of 40 asked for");
        assertThat(Ran.line(kl("--sampler heun --steps 5 --direction path")).out())
                .contains("infinite: heun is deterministic");
    }

    @Test
    void kl_csv_quotesAndKeepsColumns() {
        Ran ran = Ran.line("kl --target gaussian:1/4,4 --sampler ddim --steps 5,6 --format csv");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("version,target,dimension,sampler,schedule,steps,");
        assertThat(lines.get(1)).contains(",\"gaussian:1/4,4\",2,ddim,linear,5,");
        long columns = lines.get(0).chars().filter(c -> c == ',').count();
        assertThat(lines.get(1)
                        .replace("\"gaussian:1/4,4\"", "")
                        .chars()
                        .filter(c -> c == ',')
                        .count())
                .isEqualTo(columns);
    }

    @Test
    void version_namesTheProgram() {
        for (String[] args : List.of(new String[] {"--version"}, new String[] {"kl", "-V"})) {
            assertThat(Ran.of(args).out()).matches("touchstone \\d+\\.\\d+\\.\\d+\\S*\\R");
        }
    }
}
