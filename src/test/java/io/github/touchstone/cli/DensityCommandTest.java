package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DensityCommandTest {
    private static final String RUN = "density --sampler ddpm:small --steps 20 --target ";

    @Test
    void density_figure_sameInEveryLocale() {
        String line = RUN + "mixture:1/2,-2,1/4;1/2,2,1/4 --points 101 --format svg";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String figure = Ran.line(line).out();
            assertThat(figure).contains(">0.1<");
            for (String tag : List.of("ar-EG", "tr", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Ran.line(line).out()).as(tag).isEqualTo(figure);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void density_narrowComponents_haveTheirMassAmongTheNodes() {
        for (String variance : List.of("1/4", "1e-4", "1e-6", "1e-10")) {
            List<double[]> rows = Ran.line(RUN + "mixture:1/2,-2," + variance + ";1/2,2," + variance)
                    .out()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {Double.parseDouble(cells[0]), Double.parseDouble(cells[1])})
                    .toList();
            double mass = 0;
            for (int i = 1; i < rows.size(); i++) {
                double[] left = rows.get(i - 1);
                double[] right = rows.get(i);
                assertThat(right[0]).isGreaterThan(left[0]);
                mass += (right[0] - left[0]) * (left[1] + right[1]) / 2;
            }
            assertThat(mass).as(variance).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void density_json_fitsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("testdata/schema/density-result.schema.json")), InputFormat.JSON);
        for (String target : List.of("gaussian:1/4", "mixture:1/2,-2,1e-6;1/2,2,1/4")) {
            String json = Ran.line(RUN + target + " --points 11 --format json").out();
            assertThat(schema.validate(json, InputFormat.JSON)).as(target).isEmpty();
            assertThat(schema.validate(json.replace("logQ", "logq"), InputFormat.JSON))
                    .isNotEmpty();
        }
        String respaced = Ran.line(RUN + "gaussian:1/4 --points 3 --respace trailing:5 --format json")
                .out();
        assertThat(schema.validate(respaced, InputFormat.JSON)).isEmpty();
    }

    @Test
    void density_singularComponent_namesItAndNoDivergence() {
        Ran ran = Ran.line(RUN + "mixture:1/2,-2,1/4;1/2,2,0");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--target: component 2 has variance 0, so X_0 has no density: use --stop 1 or later")
                .doesNotContain("KL");
    }
}
