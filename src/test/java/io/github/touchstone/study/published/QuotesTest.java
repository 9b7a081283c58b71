package io.github.touchstone.study.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final List<Quote> ALL = Quotes.all();

    private static Quote quote(String what) {
        return ALL.stream().filter(q -> q.what().equals(what)).findFirst().orElseThrow();
    }

    @Test
    void printed_agreesWithWhatRoundsToIt() {
        assertThat(new Printed("0.65").agrees(Value.exact(0.6451))).isTrue();
        assertThat(new Printed("0.65").agrees(Value.exact(0.6549))).isTrue();
        assertThat(new Printed("0.65").agrees(Value.exact(0.6551))).isFalse();
        assertThat(new Printed("0.65").agrees(Value.numerical(0.6551, 0.0002))).isTrue();
        assertThat(new Printed("6.7E-4").agrees(Value.exact(6.76e-4))).isFalse();
        assertThat(new Printed("<0.5").agrees(Value.exact(0.49))).isTrue();
        assertThat(new Printed("<0.5").agrees(Value.exact(0.5))).isFalse();
        assertThat(new Printed("2.0").near(Value.exact(2.06))).isFalse();
    }

    /** The figures of Lin et al., the first six, but for those of the cosine schedule. */
    @Test
    void figuresOfTheTerminalLevel_agreeButForCosine() {
        assertThat(ALL.subList(0, 7).stream().filter(q -> !q.agrees()).map(Quote::what))
                .containsExactly("cosine, SNR at T", "cosine, sqrt(abar_T)");
    }

    /** By hand: f(T) = 0, so abar_T = 0.001 abar_{T-1} with the cap; 1e-11 is the rounding of a cosine near its zero. */
    @Test
    void cosine_endsWithTheCap() {
        double s = 0.008;
        double end = StrictMath.cos((0.999 + s) / (1 + s) * Math.PI / 2);
        double begin = StrictMath.cos(s / (1 + s) * Math.PI / 2);
        double signal = 0.001 * end * end / (begin * begin);
        assertThat(Math.abs(quote("cosine, SNR at T").computed().value() / (signal / (1 - signal)) - 1))
                .isLessThan(1e-11);
    }

    @Test
    void figuresOfPrograms_areThoseOfBinary32ToTheLastDigit() {
        for (String what : List.of("scaled-linear, sigma_T", "scaled-linear, sigma_1")) {
            assertThat(quote(what).agrees()).isFalse();
            Quote single = quote(what + " in binary32");
            assertThat(single.agrees()).isTrue();
            assertThat(single.computed().knowledge()).isEqualTo(Knowledge.EXACT);
            assertThat(Double.toString(single.computed().value()))
                    .isEqualTo(single.printed().text());
        }
    }

    @Test
    void quotes_areEnclosedAndNear() {
        assertThat(ALL).hasSize(37).allMatch(q -> q.printed().near(q.computed()));
        assertThat(ALL.stream().filter(Quote::agrees)).hasSize(31);
        assertThat(ALL.stream().map(Quote::what)).doesNotHaveDuplicates();
    }
}
