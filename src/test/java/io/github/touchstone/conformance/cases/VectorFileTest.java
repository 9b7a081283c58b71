package io.github.touchstone.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vector files are read strictly and written in one way (spec VEC-1). */
class VectorFileTest {
    private static final String FILE = """
            {
              "format": "touchstone-vectors",
              "version": 1,
              "area": "step",
              "group": "short",
              "title": "Steps",
              "notes": {
                "eta-squared": {
                  "failure": "sigma is eta^2 sqrt(beta~)",
                  "effect": "too little noise \\u00E9",
                  "issue": "https://example.org/1"
                }
              },
              "cases": [
                {
                  "id": "step/short-eta-half",
                  "level": "must",
                  "anchors": ["DDIM-1"],
                  "op": "step",
                  "sentence": "A DDIM step.",
                  "requires": ["eta", "final:one", "op:step", "prediction:epsilon", "sampler:ddim", "schedule:given", "spacing:leading"],
                  "notes": ["eta-squared"],
                  "config": {
                    "sampler": "ddim",
                    "schedule": {
                      "name": "given",
                      "num_train_timesteps": 2,
                      "betas": ["0.25", "0.5"]
                    },
                    "timesteps": {
                      "spacing": "leading",
                      "num_inference_steps": 2,
                      "steps_offset": 0
                    },
                    "prediction_type": "epsilon",
                    "eta": "0.5",
                    "final_alpha_cumprod": "one"
                  },
                  "input": {
                    "t": 1,
                    "sample": ["1"],
                    "model_output": ["-0.5"],
                    "noise": ["0"]
                  },
                  "expect": {
                    "prev_sample": {
                      "value": ["1.5"],
                      "exact": ["3/2"],
                      "tolerance": {
                        "float32": {
                          "tight": ["1e-7"],
                          "accepted": ["2e-7"]
                        },
                        "float64": {
                          "tight": ["1e-16"],
                          "accepted": ["2e-16"]
                        }
                      }
                    },
                    "order": {
                      "integers": [1, -1]
                    },
                    "kl": {
                      "lower": "0.1",
                      "upper": "0.2"
                    }
                  }
                }
              ]
            }
            """;

    @Test
    void text_ofWhatWasRead_isTheFile() {
        assertThat(VectorFile.read("f", FILE).text()).isEqualTo(FILE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            touchstone-vectors | others | f: $.format: expected "touchstone-vectors", got "others"
            "version": 1 | "version": 2 | f: $.version: expected version 1, the only one known here, got 2
            "level": "must" | "level": "may" | f: $.cases[0].level: expected must or should, got "may"
            "level": "must" | "levels": "must" | f: $.cases[0]: unknown member "levels"
            "id": "step/short | "id": "forward/short | f: $.cases[0].id: expected "step/"
            DDIM-1 | DDIM | f: $.cases[0].anchors[0]: expected an anchor such as "DDIM-1", got "DDIM"
            "notes": ["eta-squared"] | "notes": ["eta"] | f: $.cases[0].notes[0]: expected a flag
            "notes": ["eta-squared"] | "notes": [] | f: $.notes.eta-squared: expected a note that a case names
            "requires": ["eta", | "requires": [ | f: $.cases[0].requires: expected what the question needs
            "t": 1 | "t": 2 | f: $.cases[0].input.t: expected a timestep that the run visits, got 2
            "t": 1 | "t": "1" | f: $.cases[0].input.t: expected an integer of at least 0, got "1"
            "sample": ["1"] | "sample": [1] | f: $.cases[0].input.sample[0]: expected a number as text, such as "0.25", got 1
            "sample": ["1"] | "sample": ["1", "2"] | f: $.cases[0].input.model_output: expected 2 numbers, as many as belong together
            "eta": "0.5" | "eta": "1.5" | f: $.cases[0].config.eta: eta = 3/2 is outside [0, 1]
            "0.25", "0.5" | "0.25", "1.5" | f: $.cases[0].config.schedule: betas: beta_2 = 3/2 is outside (0, 1)
            "0.25", "0.5" | "0.25" | f: $.cases[0].config.schedule.num_train_timesteps: expected the number of betas, 1, got 2
            "spacing": "leading" | "spacing": "loading" | f: $.cases[0].config.timesteps.spacing: expected leading
            "steps_offset": 0 | "steps_offset": 1 | f: $.cases[0].config.timesteps: leading+1: timestep 2 is outside 0..1
            "exact": ["3/2"] | "exact": ["3/2", "1"] | f: $.cases[0].expect.prev_sample.exact: expected as many numbers
            "accepted": ["2e-16"] | "accepted": ["-1"] | f: $.cases[0].expect.prev_sample.tolerance.float64.accepted[0]
            "lower": "0.1" | "lower": "0.3" | f: $.cases[0].expect.kl: expected lower at most upper
            "cases": [ | "cases": [, | f: line 14, column 13: no JSON
            "area": "step", | "area": "step", "area": "step", | f: line 4
            """)
    void read_mistake_namesPlaceValueAndRemedy(String right, String wrong, String message) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> VectorFile.read("f", FILE.replace(right, wrong)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith(message);
    }
}
