package io.github.touchstone.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmOptimal;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplerSyntaxTest {
    private static final DiagonalGaussian TARGET = DiagonalGaussian.centred(Rational.of(1, 4));

    private static Sampler parse(String text) {
        return SamplerSyntax.parse("--sampler", text, TARGET);
    }

    @Test
    void parse_names_areTheInverseOfName() {
        for (String name : List.of(
                "ddpm:small",
                "ddpm:large",
                "ddpm:theory",
                "ddpm:optimal",
                "ddpm:learned=1/2",
                "ddim",
                "ddim:eta=1/2",
                "ode-euler",
                "ode-euler:time",
                "ei",
                "em",
                "heun")) {
            assertThat(parse(name).name()).isEqualTo(name);
        }
    }

    @Test
    void parse_parameters_reachTheSampler() {
        assertThat(parse("ddim:eta=0.5")).isEqualTo(new Ddim(Rational.of(1, 2)));
        assertThat(parse("ddim:eta=0")).isEqualTo(Ddim.DETERMINISTIC);
        assertThat(parse("ddpm:optimal")).isEqualTo(new DdpmOptimal(TARGET));
        assertThat(parse("ddpm:small")).isEqualTo(new DdpmFixedSmall());
    }

    @Test
    void forms_examples_readAndNamesAreDistinct() {
        assertThat(SamplerSyntax.forms()).map(Form::name).doesNotHaveDuplicates();
        for (Form<SamplerSyntax.Reader> form : SamplerSyntax.forms()) {
            assertThat(parse(form.example()).name()).startsWith(form.name());
            assertThat(form.anchor()).matches("[A-Z]+-\\d+");
        }
    }

    /** A sampler that is written but has no short form is a sampler that nobody can ask for. */
    @Test
    void forms_everySamplerOfTheRoom_hasAForm() throws Exception {
        List<Class<?>> parsed = SamplerSyntax.forms().stream()
                .<Class<?>>map(form -> parse(form.example()).getClass())
                .toList();
        java.nio.file.Path room = java.nio.file.Path.of(Sampler.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("io/github/touchstone/samplers");
        try (var files = java.nio.file.Files.list(room)) {
            for (java.nio.file.Path file :
                    files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("io.github.touchstone.samplers." + name);
                if (Sampler.class.isAssignableFrom(type) && !type.isInterface()) {
                    assertThat(parsed).contains(type);
                }
            }
        }
    }
}
