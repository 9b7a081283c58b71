package io.github.touchstone.study.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.input.JsonSchedule;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.findings.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetasFilesTest {
    @ParameterizedTest
    @CsvSource({"gaussian:1/4, SMALL", "'gaussian:1/4,4*7', DDIM", "'gaussian:\"', DDIM"})
    void json_readBack_isTheScheduleAndItsDivergence(String target, Rule rule) throws IOException {
        Question question = Questions.pinned(target.replace("\"", "1/9"), rule, 11);
        Advice advice = Advisor.advise(question);
        List<Attachment> files = BetasFiles.of(advice, "betas");
        String json = files.get(0).text();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("testdata/schema/betas.schema.json")), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        ScheduleFamily read = JsonSchedule.read("--schedule", json);
        assertThat(read).isEqualTo(advice.schedule());
        assertThat(Divergence.of(question, read, 11)).isEqualTo(advice.divergence());
        Rational lower = ((Outcome.Certified) advice.divergence()).value().lower();
        String written = json.substring(json.indexOf("\"lower\": \"") + 10);
        assertThat(Rational.parse(written.substring(0, written.indexOf('"')))).isLessThanOrEqualTo(lower);
    }

    @Test
    void csv_everyLine_hasTheBetaThatReadsBack() {
        Advice advice = Advisor.advise(Questions.pinned("gaussian:4", Rule.THEORY, 5));
        List<String> lines =
                BetasFiles.of(advice, "betas").get(1).text().lines().toList();
        assertThat(lines.get(0)).isEqualTo("t,beta,alpha_bar,log_snr");
        for (int t = 1; t <= 5; t++) {
            String[] cells = lines.get(t).split(",", -1);
            assertThat(Double.parseDouble(cells[1]))
                    .isEqualTo(advice.betas().get(t - 1))
                    .isBetween(0.0, 1.0);
            double abar = Double.parseDouble(cells[2]);
            assertThat(Double.parseDouble(cells[3]))
                    .isCloseTo(StrictMath.log(abar / (1 - abar)), org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @Test
    void shortest_anyDouble_readsBackAndIsNotLonger() {
        assertThat(Shortest.text(0.1)).isEqualTo("0.1");
        assertThat(Shortest.text(2e-3)).isEqualTo("0.002");
        assertThat(Shortest.text(0.30000000000000004)).isEqualTo("0.30000000000000004");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double x = Double.longBitsToDouble(random.nextLong(1L << 62));
            assertThat(Double.parseDouble(Shortest.text(x))).isEqualTo(x);
        }
    }
}
