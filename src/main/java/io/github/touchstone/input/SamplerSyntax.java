package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmOptimal;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.OdeEulerInTime;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Short forms of samplers, such as {@code ddpm:small} and {@code ddim:eta=1/2} (spec chapter 2). */
public final class SamplerSyntax {
    /** Makes the sampler. */
    @FunctionalInterface
    public interface Reader {
        /** The sampler with these arguments, for this target; throws {@link InputException}. */
        Sampler read(Arguments arguments, Target target);
    }

    private static final List<Form<Reader>> FORMS = List.of(
            plain(
                    "ddpm:small",
                    "DDPM, posterior variance of a point mass, \"fixed small\" (Ho et al.)",
                    "DDPM-1",
                    new DdpmFixedSmall()),
            plain("ddpm:large", "DDPM, variance beta_t, \"fixed large\" (Ho et al.)", "DDPM-2", new DdpmFixedLarge()),
            plain(
                    "ddpm:theory",
                    "DDPM, variance beta_t/alpha_t, the form of the convergence proofs",
                    "DDPM-3",
                    new DdpmTheory()),
            withNumber(
                    "ddpm:learned",
                    "v",
                    "ddpm:learned=1/2",
                    "DDPM, learned range at a constant v in [0, 1] (Nichol, Dhariwal)",
                    "DDPM-4",
                    DdpmLearned::new),
            new Form<>(
                    "ddpm:optimal",
                    "",
                    "ddpm:optimal",
                    "DDPM, best isotropic variance for the target (Analytic-DPM, Bao et al.)",
                    "DDPM-5",
                    (a, target) -> without(a, new DdpmOptimal(target))),
            plain("ddim", "DDIM, deterministic (Song, Meng, Ermon)", "DDIM-1", Ddim.DETERMINISTIC),
            withNumber(
                    "ddim:eta",
                    "e",
                    "ddim:eta=1/2",
                    "DDIM with noise eta in [0, 1]; 1 is ddpm:small",
                    "DDIM-1",
                    Ddim::new),
            plain("ode-euler", "Euler's method for the probability-flow ODE, step beta_t", "SMP-5", new OdeEuler()),
            plain(
                    "ode-euler:time",
                    "the same in the time of dX = -X dt + sqrt(2) dW (Pierret, Galerne)",
                    "SMP-6",
                    new OdeEulerInTime()),
            plain("ei", "exponential integrator of the reverse SDE", "SMP-7", new ExponentialIntegrator()),
            plain("em", "Euler-Maruyama for the reverse SDE, in time", "SMP-8", new EulerMaruyama()),
            plain(
                    "heun",
                    "Heun's method for the probability-flow ODE, two evaluations a step (Karras et al.)",
                    "SMP-9",
                    new Heun()));

    private SamplerSyntax() {}

    /** All forms, for help and documentation. */
    public static List<Form<Reader>> forms() {
        return FORMS;
    }

    /**
     * The sampler that a short form names; {@link Sampler#name} is its inverse. Throws {@link InputException}.
     *
     * @param field where it was given, such as {@code --sampler}: the beginning of every message
     * @param target the target, which {@code ddpm:optimal} depends on
     */
    public static Sampler parse(String field, String text, Target target) {
        int equals = text.indexOf('=');
        Form<Reader> form = Form.find(field, "sampler", equals < 0 ? text : text.substring(0, equals), FORMS);
        Optional<String> arguments = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
        return form.reader().read(new Arguments(field, form.usage(), arguments, 0), target);
    }

    private static Form<Reader> plain(String name, String help, String anchor, Sampler sampler) {
        return new Form<>(name, "", name, help, anchor, (a, target) -> without(a, sampler));
    }

    private static Sampler without(Arguments a, Sampler sampler) {
        if (a.text().isPresent()) {
            throw new InputException(a.field(), a.usage() + "=" + a.text().get(), a.usage() + " without a number");
        }
        return sampler;
    }

    private static Form<Reader> withNumber(
            String name, String symbol, String example, String help, String anchor, Function<Rational, Sampler> maker) {
        return new Form<>(name, "=" + symbol, example, help, anchor, (a, target) -> {
            Rational number = Numbers.rational(a.field(), a.required());
            try {
                return maker.apply(number);
            } catch (IllegalArgumentException e) {
                throw InputException.rejected(a.field(), e);
            }
        });
    }
}
