package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.ExponentialThenConstant;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.PowerGrid;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.spec.schedules.Vp;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleSyntaxTest {
    private static Rational q(String text) {
        return Rational.parse(text);
    }

    private static ScheduleFamily parse(String text) {
        return ScheduleSyntax.parse("--schedule", text);
    }

    private static final Map<String, ScheduleFamily> READINGS = Map.ofEntries(
            Map.entry("linear", new Linear(q("1/10000"), q("1/50"))),
            Map.entry("linear:0.001", new Linear(q("1/1000"), q("1/50"))),
            Map.entry("linear:1/10,1/2", new Linear(q("1/10"), q("1/2"))),
            Map.entry("scaled-linear", new ScaledLinear(q("0.00085"), q("0.012"))),
            Map.entry("cosine", new Cosine(q("0.008"))),
            Map.entry("cosine:0", new Cosine(Rational.ZERO)),
            Map.entry("sigmoid:1e-4,0.02", new Sigmoid(q("1/10000"), q("1/50"))),
            Map.entry("zero-snr:scaled-linear:1/5,1/4", new ZeroTerminalSnr(new ScaledLinear(q("1/5"), q("1/4")))),
            Map.entry("logistic", new Logistic(q("2"), q("10"))),
            Map.entry("li-yan:2,3", new LiYan(q("2"), q("3"))),
            Map.entry("equal-angle:1/4", new EqualAngle(q("1/4"), q("1e-6"))),
            Map.entry("equal-angle:1/4,1/8", new EqualAngle(q("1/4"), q("1/8"))),
            Map.entry("optimal-ddpm:2", new OptimalDdpm(q("2"), q("0.999999"))),
            Map.entry("pythagorean", new Pythagorean(q("0.999"))),
            Map.entry("vp", new Vp(q("0.05"), q("10"), q("0.001"), TimeConvention.UNIT)),
            Map.entry("vp-song:1,2,1/3", new Vp(q("1"), q("2"), q("1/3"), TimeConvention.HALF)),
            Map.entry(
                    "time-uniform:12,1e-3",
                    new PowerGrid(PowerGrid.Shape.UNIFORM, q("12"), q("1e-3"), TimeConvention.HALF)),
            Map.entry(
                    "time-quadratic:12,1e-3,unit",
                    new PowerGrid(PowerGrid.Shape.QUADRATIC, q("12"), q("1e-3"), TimeConvention.UNIT)),
            Map.entry(
                    "time-cubic:12,1e-3,half",
                    new PowerGrid(PowerGrid.Shape.CUBIC, q("12"), q("1e-3"), TimeConvention.HALF)),
            Map.entry("time-exponential:12,1e-3", new ExponentialThenConstant(q("12"), q("1e-3"), TimeConvention.HALF)),
            Map.entry("betas:1/10,0.2", new GivenBetas(List.of(q("1/10"), q("1/5")))),
            Map.entry("alpha-bars:0.9,1/2,0", new GivenAlphaBars(List.of(q("9/10"), q("1/2"), q("0")))),
            Map.entry(
                    "respace:leading+1:1000:zero-snr:linear",
                    new Respaced(new ZeroTerminalSnr(Linear.HO), 1000, new TimestepSpacing.Leading(1))),
            Map.entry(
                    "respace:0,5,9:10:cosine",
                    new Respaced(Cosine.NICHOL_DHARIWAL, 10, new TimestepSpacing.Listed(List.of(0, 5, 9)))),
            Map.entry("respace:linspace:10:linear", new Respaced(Linear.HO, 10, new TimestepSpacing.Linspace())));

    @Test
    void parse_everyReading_isTheFamily() {
        READINGS.forEach((text, family) -> assertThat(parse(text)).as(text).isEqualTo(family));
    }

    @Test
    void name_everyReading_readsBack() {
        READINGS.values().forEach(family -> assertThat(parse(family.name())).isEqualTo(family));
    }

    @Test
    void forms_everyExample_readsAsItsOwnForm() {
        for (Form<ScheduleSyntax.Reader> form : ScheduleSyntax.forms()) {
            assertThat(form.example()).startsWith(form.name());
            assertThat(form.usage()).startsWith(form.name());
            if (!form.name().equals("file")) {
                ScheduleFamily family = parse(form.example());
                assertThat(family.name()).startsWith(form.name() + ":");
                assertThat(parse(family.name())).isEqualTo(family);
            }
        }
    }

    @Test
    void forms_everyForm_isReadSomewhereAbove() {
        for (Form<ScheduleSyntax.Reader> form : ScheduleSyntax.forms()) {
            assertThat(READINGS.keySet().stream()
                            .anyMatch(text -> text.equals(form.name())
                                    || text.startsWith(form.name() + ":")
                                    || form.name().equals("file")))
                    .as(form.name())
                    .isTrue();
        }
    }

    @Test
    void forms_everyAnchor_isInTheSpecification() throws IOException {
        String spec = Files.readString(Path.of("spec/03-schedules.md"));
        for (Form<ScheduleSyntax.Reader> form : ScheduleSyntax.forms()) {
            assertThat(spec).contains("### " + form.anchor() + " ");
            assertThat(spec).contains("`" + form.usage() + "`");
            assertThat(form.help()).doesNotContain("\n").hasSizeLessThan(110);
        }
    }

    private static void assertRejected(String text, String message) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(InputException.class).hasMessage("--schedule: " + message);
    }

    @Test
    void parse_misspelt_suggestsTheNearest() {
        assertRejected("linaer", "unknown schedule 'linaer'; did you mean 'linear'?");
        assertRejected("Cosine:0.008", "unknown schedule 'Cosine'; did you mean 'cosine'?");
        assertRejected("zero-snr:cosin", "unknown schedule 'cosin'; did you mean 'cosine'?");
        assertThatThrownBy(() -> parse("polynomial"))
                .hasMessageStartingWith("--schedule: unknown schedule 'polynomial'; known: linear, scaled-linear, ");
        assertThatThrownBy(() -> parse("")).hasMessageStartingWith("--schedule: unknown schedule ''; known: ");
    }

    @Test
    void parse_wrongNumbers_namesTheForm() {
        assertRejected("linear:1,2,3", "expected linear[:first[,last]] with 0 to 2 numbers, got '1,2,3'");
        assertRejected("equal-angle", "expected equal-angle:lambda[,gap] with 1 to 2 numbers, got ''");
        assertRejected("betas", "expected betas:b1,b2,..., got ''");
        assertRejected("zero-snr:", "expected zero-snr:<schedule>, got ''");
        assertRejected("time-cubic:12", "expected time-cubic:horizon,delta[,half|unit], got '12'");
        assertRejected("respace:trailing:10", "expected respace:<spacing>:T:<schedule>, got 'trailing:10'");
        assertRejected("linear:", "'' is not a number: write an integer, a fraction p/q or a decimal such as 1e-4");
        assertRejected(
                "linear:1/10,x", "'x' is not a number: write an integer, a fraction p/q or a decimal such as 1e-4");
        assertRejected("linear:1/0", "zero denominator in '1/0'");
    }

    @Test
    void parse_badParameters_namesFieldAndValue() {
        assertRejected("linear:2", "linear: first = 2 is outside (0, 1)");
        assertRejected("zero-snr:pythagorean:1", "pythagorean: end = 1 is outside (0, 1)");
        assertRejected("alpha-bars:1/2,1/2", "alpha-bars: abar_2 = 1/2 is outside (0, 1/2)");
        assertRejected("time-uniform:1,1/2,unti", "unknown time convention 'unti'; did you mean 'unit'?");
        assertRejected("respace:trailin:10:linear", "unknown timestep spacing 'trailin'; did you mean 'trailing'?");
        assertRejected("respace:trailing:0:linear", "expected a whole number from 1 to 10000000, got '0'");
    }

    @Test
    void parse_longNonsense_isCutAndKeptToOneLine() {
        assertThatThrownBy(() -> parse("x".repeat(200) + "\ny"))
                .hasMessageStartingWith("--schedule: unknown schedule '" + "x".repeat(60) + "...'")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void parse_endlessNesting_rejected() {
        assertThatThrownBy(() -> parse("zero-snr:".repeat(100_000) + "linear"))
                .isInstanceOf(InputException.class)
                .hasMessage("--schedule: expected schedules nested at most 8 deep, got '"
                        + "zero-snr:".repeat(7).substring(0, 60) + "...'");
    }
}
