package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.harness.DensityDriver;
import io.github.touchstone.conformance.harness.Finding;
import io.github.touchstone.conformance.harness.Grade;
import io.github.touchstone.conformance.harness.WrongOutput;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Enclosed divergences on mixtures, and black boxes held against them (SCR-9, SCR-10). */
class MixtureBoundTest {
    private static final Path FILE = Path.of("testdata/v1/bound/mixtures.json");

    private static List<Case> cases() throws IOException {
        return VectorFile.read("bound/mixtures.json", Files.readString(FILE)).cases();
    }

    private static Case six() throws IOException {
        return cases().stream()
                .filter(c -> c.id().contains("three-linear-20-leading-1-6-ddpm-fixed-small"))
                .findFirst()
                .orElseThrow();
    }

    private static Question.Density question(Case asked) {
        return (Question.Density) Question.read(asked.op(), asked.config(), asked.input());
    }

    private static Finding finding(Implementation implementation, Dtype dtype) throws IOException {
        return new DensityDriver().drive(List.of(six()), dtype, implementation).get(0);
    }

    private static MovedChain moved(DensityChain chain, double share, double ofModel, Dtype dtype) throws IOException {
        Tolerances tolerances = Tolerances.of(
                        question(six()).config(),
                        LawExaminer.interpolation(question(six()).config()),
                        LawExaminer.BALLS,
                        dtype)
                .orElseThrow();
        List<StepMap<Double>> maps = IntStream.range(0, chain.maps().size())
                .mapToObj(k -> {
                    StepMap<Double> map = chain.maps().get(k).map(x -> x.getReal());
                    StepMap<Double> d = tolerances.accepted().get(k).map(Rational::doubleValue);
                    return new StepMap<>(
                            map.sample() + share * d.sample(),
                            (map.model() - share * d.model()) * (1 + ofModel),
                            map.noise() == 0 ? 0 : map.noise() + share * d.noise(),
                            0.0);
                })
                .toList();
        return MovedChain.of(chain.timesteps(), maps);
    }

    /** Two enclosures of every divergence, of 12 digits and more. */
    @Test
    void file_isProducedToTheByte() throws IOException {
        List<VectorFile> files = new ArrayList<>(new MixtureBoundCases().files());
        assertThat(files).hasSize(1);
        assertThat(files.get(0).text()).isEqualTo(Files.readString(FILE));
        for (Case asked : cases()) {
            for (Expectation expectation : asked.expect().values()) {
                Expectation.Bounds bounds = (Expectation.Bounds) expectation;
                Rational lower = Rational.parse(bounds.lower());
                Rational width = Rational.parse(bounds.upper()).subtract(lower);
                assertThat(width.divide(lower)).isLessThan(Rational.parse("1e-12"));
            }
        }
    }

    @Test
    void textbook_agreesTightly() throws IOException {
        for (Dtype dtype : Dtype.values()) {
            Finding finding = finding(BuiltIn.textbook("test"), dtype);
            assertThat(finding).isInstanceOf(Finding.Agrees.class);
            assertThat(((Finding.Agrees) finding).grade()).isEqualTo(Grade.TIGHT);
        }
    }

    /** At the edge of the coefficients' tolerances in binary32. */
    @Test
    void acceptedChain_staysWithinTheSpread() throws IOException {
        Question.Density question = question(six());
        DensityChain chain = DensityChain.of(question, Dtype.FLOAT64);
        DivergenceSpread spread =
                DivergenceSpread.of(question, Dtype.FLOAT32).orElseThrow().accepted();
        for (double sign : new double[] {-1, 1}) {
            MovedChain box = moved(chain, sign, 0, Dtype.FLOAT32);
            DensityReport.Judged judged =
                    (DensityReport.Judged) new DensityExaminer(box, Dtype.FLOAT64).examine(question);
            assertThat(Math.abs(excess(judged, 0))).isBetween(1e-9, spread.kl());
            assertThat(Math.abs(excess(judged, 1))).isBetween(1e-9, spread.reverseKl());
        }
    }

    private static double excess(DensityReport.Judged judged, int cost) {
        DensityReport.Cost one = judged.costs().get(cost);
        return one.got().value() - one.reference().value();
    }

    @Test
    void wrongModelWeight_isShownInBothDivergences() throws IOException {
        DensityChain chain = DensityChain.of(question(six()), Dtype.FLOAT64);
        Finding finding = finding(moved(chain, 0, 1e-9, Dtype.FLOAT64), Dtype.FLOAT64);
        assertThat(finding).isInstanceOf(Finding.Differs.class);
        List<WrongOutput> outputs = ((Finding.Differs) finding).outputs();
        assertThat(outputs).extracting(WrongOutput::output).containsExactly("kl", "reverse_kl", "law");
        assertThat(outputs.get(0).differences().get(0).want()).startsWith("0.0647877022631640");
    }
}
