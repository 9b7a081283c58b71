package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetSyntaxTest {
    private static GaussianTarget parse(String text) {
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

    @Test
    void forms_examples_readOrNameAMissingFile() {
        for (Form<TargetSyntax.Reader> form : TargetSyntax.forms()) {
            if (form.name().equals("gaussian")) {
                assertThat(parse(form.example()).dimension()).isPositive();
            } else {
                assertThatThrownBy(() -> parse(form.example())).hasMessageContaining("an existing file");
            }
        }
    }
}
