package io.github.touchstone.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.spec.targets.MixtureTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mixtures in configurations (VEC-4). */
class MixtureJsonTest {
    private static MixtureTarget read(String json) {
        return MixtureJson.read(JsonPlace.root("target", json));
    }

    @Test
    void mixture_writtenAndReadAgain_isTheSame() {
        String json = "{\"weights\":[\"0.25\",\"0.75\"],\"means\":[[\"1\",\"-2\"],[\"0\",\"0.5\"]],"
                + "\"covariances\":[[[\"1\",\"0.5\"],[\"0.5\",\"2\"]],[[\"0\",\"0\"],[\"0\",\"0\"]]]}";
        MixtureTarget target = read(json);
        assertThat(target.dimension()).isEqualTo(2);
        assertThat(MixtureJson.write(target).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "weights that add up to 1 | {\"weights\":[\"0.5\",\"0.4\"],\"means\":[[\"1\"],[\"2\"]],\"covariances\":[[[\"1\"]],[[\"1\"]]]}",
                "a positive weight | {\"weights\":[\"0\",\"1\"],\"means\":[[\"1\"],[\"2\"]],\"covariances\":[[[\"1\"]],[[\"1\"]]]}",
                "2 entries | {\"weights\":[\"0.5\",\"0.5\"],\"means\":[[\"1\"]],\"covariances\":[[[\"1\"]],[[\"1\"]]]}",
                "1 entries | {\"weights\":[\"0.5\",\"0.5\"],\"means\":[[\"1\"],[\"2\",\"3\"]],\"covariances\":[[[\"1\"]],[[\"1\"]]]}",
                "a symmetric matrix | {\"weights\":[\"1\"],\"means\":[[\"1\",\"2\"]],\"covariances\":[[[\"1\",\"0\"],[\"0.5\",\"1\"]]]}",
                "positive semidefinite | {\"weights\":[\"1\"],\"means\":[[\"1\",\"2\"]],\"covariances\":[[[\"1\",\"2\"],[\"2\",\"1\"]]]}",
                "unknown member | {\"weights\":[\"1\"],\"means\":[[\"1\"]],\"covariances\":[[[\"1\"]]],\"name\":\"x\"}",
                "a decimal | {\"weights\":[\"1/1\"],\"means\":[[\"1\"]],\"covariances\":[[[\"1\"]]]}",
            })
    void mixture_notOne_saysWhy(String why, String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("target: $")
                .hasMessageContaining(why);
    }

    @Test
    void density_withoutNoiseOrClipped_isNoQuestion() {
        String target = "\"target\":{\"weights\":[\"1\"],\"means\":[[\"1\"]],\"covariances\":[[[\"1\"]]]}";
        String rest = "\"schedule\":{\"name\":\"given\",\"num_train_timesteps\":2,\"betas\":[\"0.5\",\"0.5\"]},"
                + "\"timesteps\":{\"listed\":[1,0]},\"prediction_type\":\"epsilon\",\"final_alpha_cumprod\":\"one\",";
        assertThatThrownBy(() -> density("{\"sampler\":\"ddim\",\"eta\":\"0\"," + rest + target + "}"))
                .hasMessageContaining("more than 0");
        assertThatThrownBy(() -> density(
                        "{\"sampler\":\"ddim\",\"eta\":\"1\",\"clip_sample_range\":\"1\"," + rest + target + "}"))
                .hasMessageContaining("no clipping");
        assertThat(density("{\"sampler\":\"ddim\",\"eta\":\"1\"," + rest + target + "}"))
                .isInstanceOf(Question.Density.class);
    }

    private static Question density(String config) {
        return Question.read(
                "density",
                JsonPlace.root("config", config).object(),
                JsonPlace.root("input", "{}").object());
    }
}
