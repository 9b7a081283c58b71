package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSyntaxTest {
    private static Target parse(String text) {
        return TargetSyntax.parse("--target", text);
    }

    private static Coordinate coordinate(String mean, String variance, long multiplicity) {
        return new Coordinate(Rational.parse(mean), Rational.parse(variance), multiplicity);
    }

    @Test
    void parse_gaussian_variancesCountsAndMeans() {
        assertThat(parse("gaussian:1/4")).isEqualTo(DiagonalGaussian.centred(Rational.of(1, 4)));
        assertThat(parse("gaussian:1/4*1000,4@-3, 0.5*2@1e-1"))
                .isEqualTo(new DiagonalGaussian(
                        List.of(coordinate("0", "1/4", 1000), coordinate("-3", "4", 1), coordinate("1/10", "1/2", 2))));
    }

    @Test
    void parse_equalCoordinates_areMerged() {
        assertThat(parse("gaussian:1/4,1,0.25*3,1@1"))
                .isEqualTo(new DiagonalGaussian(
                        List.of(coordinate("0", "1/4", 4), coordinate("0", "1", 1), coordinate("1", "1", 1))));
    }

    @Test
    void parse_spectrum_commasBlanksAndLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.csv");
        Files.writeString(file, "1/4, 1\r\n\n4*2 9@1\n");
        assertThat(parse("spectrum:" + file)).isEqualTo(parse("gaussian:1/4,1,4*2,9@1"));
        Files.writeString(file, "1\nlambda\n");
        assertThatThrownBy(() -> parse("spectrum:" + file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("--target: " + file + ", line 2: 'lambda' is not a number");
        Files.writeString(file, " \n");
        assertThatThrownBy(() -> parse("spectrum:" + file)).hasMessageContaining("at least one eigenvalue");
        Files.write(file, "1\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> parse("spectrum:" + file)).hasMessageContaining("a file in UTF-8");
    }

    private static Rational q(String text) {
        return Rational.parse(text);
    }

    @Test
    void parse_mixture_weightMeanVarianceOfEachComponent() {
        assertThat(parse("mixture:1/2,-2,1/4;0.5,2,1e-1"))
                .isEqualTo(new MixtureTarget(List.of(
                        MixtureTarget.Component.onLine(q("1/2"), q("-2"), q("1/4")),
                        MixtureTarget.Component.onLine(q("1/2"), q("2"), q("1/10")))));
    }

    @Test
    void parse_points_equalWeightsUnlessGiven() {
        List<List<Rational>> points = List.of(List.of(q("-1")), List.of(q("1")), List.of(q("3/2")));
        assertThat(parse("points:-1,1,3/2")).isEqualTo(new PointMasses(List.of(q("1/3"), q("1/3"), q("1/3")), points));
        assertThat(parse("points:-1,1,3/2;1/2,1/4,1/4"))
                .isEqualTo(new PointMasses(List.of(q("1/2"), q("1/4"), q("1/4")), points));
    }

    @Test
    void parse_products_nestAndAreHeldFlat() {
        assertThat(parse("product:3:product:2:points:-1,1")).isEqualTo(ProductTarget.power(6, parse("points:-1,1")));
        assertThat(parse("product:1000000:mixture:1/2,-2,1/4;1/2,2,1/4").dimension())
                .isEqualTo(1_000_000);
        assertThatThrownBy(() -> parse("product:1:".repeat(9) + "gaussian:1"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("products nested at most 8 deep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mixture:1/2,-2,1/4;1/3,2,1/4|the weights must add up to 1 exactly, they add up to 5/6 = 0.8333333333333334",
                "mixture:1,2|expected weight,mean,variance for a component of mixture:w,m,v;w,m,v;..., got '1,2'",
                "mixture:1,2,-3|variance of component 1 must not be negative, got -3",
                "mixture:|expected mixture:w,m,v;w,m,v;..., got ''",
                "mixture:1,0,1;|component 2 of the mixture is empty: a ';' stands between two components only",
                "mixture:1,0,1e-99999|the exponent of '1e-99999' is out of range: it has at most 4 digits",
                "mixtur:1,0,1|unknown target 'mixtur'; did you mean 'mixture'?",
                "points:1,2;1/2|point masses need one weight a point and at least one point, got 1 weights and 2 points",
                "points:1;1;1|expected points:x1,x2,...[;w1,w2,...] with one ';' at most, got '1;1;1'",
                "product:3|expected product:K:TARGET, got '3'",
                "product:0:points:1|expected a whole number from 1 to 10000000, got '0'",
                "product:x:points:1|expected a whole number from 1 to 10000000, got 'x'"
            })
    void parse_senseless_oneLineSaysWhy(String text, String reason) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(InputException.class).hasMessage("--target: " + reason);
    }

    @Test
    void forms_examples_readOrNameAMissingFile() {
        for (Form<TargetSyntax.Reader> form : TargetSyntax.forms()) {
            if (List.of("file", "spectrum").contains(form.name())) {
                assertThatThrownBy(() -> parse(form.example())).hasMessageContaining("an existing file");
            } else {
                assertThat(parse(form.example()).dimension()).isPositive();
            }
        }
    }
}
