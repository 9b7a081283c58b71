package io.github.touchstone.input;

import io.github.touchstone.input.ScheduleSyntax.Reader;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.ExponentialThenConstant;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.PowerGrid;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.spec.schedules.Vp;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;
import java.util.function.BiFunction;

/** The table of all short forms of schedules. */
final class ScheduleForms {
    /** In the order of the specification. */
    static final List<Form<Reader>> ALL = List.of(
            new Form<>(
                    "linear",
                    "[:first[,last]]",
                    "linear:1e-4,0.02",
                    "beta equispaced from first to last, default 1e-4 to 0.02 (Ho et al.)",
                    "SCH-2",
                    pair(Linear::new, Linear.HO.first(), Linear.HO.last())),
            new Form<>(
                    "scaled-linear",
                    "[:first[,last]]",
                    "scaled-linear:0.00085,0.012",
                    "sqrt(beta) equispaced, default 0.00085 to 0.012 (Rombach et al.)",
                    "SCH-3",
                    pair(ScaledLinear::new, ScaledLinear.ROMBACH.first(), ScaledLinear.ROMBACH.last())),
            new Form<>(
                    "cosine",
                    "[:s]",
                    "cosine:0.008",
                    "abar = cos^2, offset s = 0.008, beta capped at 0.999 (Nichol, Dhariwal)",
                    "SCH-4",
                    a -> new Cosine(a.numbers(0, Cosine.NICHOL_DHARIWAL.s()).get(0))),
            new Form<>(
                    "sigmoid",
                    "[:first[,last]]",
                    "sigmoid:1e-4,0.02",
                    "beta along a logistic curve over [-6, 6], default 1e-4 to 0.02",
                    "SCH-5",
                    pair(Sigmoid::new, Sigmoid.PRACTICE.first(), Sigmoid.PRACTICE.last())),
            new Form<>(
                    "zero-snr",
                    ":<schedule>",
                    "zero-snr:scaled-linear",
                    "another schedule rescaled to abar_T = 0 (Lin et al.)",
                    "SCH-6",
                    a -> new ZeroTerminalSnr(a.nested(a.required()))),
            new Form<>(
                    "logistic",
                    "[:c0[,c1]]",
                    "logistic:2,10",
                    "abar_T = T^-c0, logistic growth by c1 log T/T, default 2, 10 (theory)",
                    "SCH-7",
                    pair(Logistic::new, Logistic.DEFAULT.c0(), Logistic.DEFAULT.c1())),
            new Form<>(
                    "li-yan",
                    "[:c0[,c1]]",
                    "li-yan:2,10",
                    "beta_1 = T^-c0, geometric growth, then constant, default 2, 10 (Li, Yan)",
                    "SCH-8",
                    pair(LiYan::new, LiYan.DEFAULT.c0(), LiYan.DEFAULT.c1())),
            new Form<>(
                    "equal-angle",
                    ":lambda[,gap]",
                    "equal-angle:1/4",
                    "tangent law, best for DDIM on N(., lambda), end pi/2 - gap, default gap 1e-6",
                    "SCH-9",
                    a -> {
                        List<Rational> n = a.numbers(1, EqualAngle.DEFAULT_GAP);
                        return new EqualAngle(n.get(0), n.get(1));
                    }),
            new Form<>(
                    "optimal-ddpm",
                    ":lambda[,end]",
                    "optimal-ddpm:1/4",
                    "best for DDPM fixed-small on N(., lambda), S_T = end, default 1 - 1e-6",
                    "SCH-10",
                    a -> {
                        List<Rational> n = a.numbers(1, OptimalDdpm.DEFAULT_END);
                        return new OptimalDdpm(n.get(0), n.get(1));
                    }),
            new Form<>(
                    "pythagorean",
                    "[:end]",
                    "pythagorean:0.999",
                    "rational cosines and sines, theta_T = 2 atan(end), default 0.999: DDPM and DDIM exact",
                    "SCH-11",
                    a -> new Pythagorean(a.numbers(0, Pythagorean.DEFAULT.end()).get(0))),
            vp("vp", "vp:0.05,10,1e-3", "default 0.05,10,1e-3 (Pierret, Galerne)", Vp.PIERRET_GALERNE),
            vp("vp-song", "vp-song:0.1,20,1e-3", "default 0.1,20,1e-3 (Song et al.)", Vp.SONG),
            grid(PowerGrid.Shape.UNIFORM, "times equispaced from delta to horizon"),
            grid(PowerGrid.Shape.QUADRATIC, "square roots of times equispaced"),
            grid(PowerGrid.Shape.CUBIC, "cube roots of times equispaced"),
            new Form<>(
                    "time-exponential",
                    ":horizon,delta[,half|unit]",
                    "time-exponential:12,1e-3",
                    "steps in proportion to t below 1, constant above; convention default half",
                    "SCH-15",
                    a -> TimeGridArguments.of(a).family(ExponentialThenConstant::new)),
            new Form<>(
                    "betas",
                    ":b1,b2,...",
                    "betas:1/10,1/5",
                    "beta_1..beta_T as listed",
                    "SCH-16",
                    a -> new GivenBetas(Numbers.rationals(a.field(), a.required()))),
            new Form<>(
                    "alpha-bars",
                    ":a1,a2,...",
                    "alpha-bars:9/10,1/2",
                    "abar_1..abar_T as listed",
                    "SCH-17",
                    a -> new GivenAlphaBars(Numbers.rationals(a.field(), a.required()))),
            new Form<>(
                    "respace",
                    ":<spacing>:T:<schedule>",
                    "respace:trailing:1000:linear",
                    "another schedule of T steps at leading[+k], trailing, linspace or listed timesteps",
                    "SCH-18",
                    RespaceSyntax::schedule),
            new Form<>(
                    "file",
                    ":path.json",
                    "file:schedule.json",
                    "betas or alphaBars from a JSON file",
                    "SCH-19",
                    a -> JsonSchedule.read(a.field(), TextFile.read(a.field(), a.required()))));

    private ScheduleForms() {}

    private static Reader pair(BiFunction<Rational, Rational, ScheduleFamily> family, Rational first, Rational second) {
        return a -> {
            List<Rational> n = a.numbers(0, first, second);
            return family.apply(n.get(0), n.get(1));
        };
    }

    private static Form<Reader> vp(String name, String example, String help, Vp d) {
        String process = d.convention() == TimeConvention.UNIT
                ? "dx = -beta x dt + sqrt(2 beta) dw, beta linear on [0,1]: "
                : "dx = -beta x/2 dt + sqrt(beta) dw, beta linear on [0,1]: ";
        return new Form<>(name, "[:bmin[,bmax[,eps]]]", example, process + help, "SCH-13", a -> {
            List<Rational> n = a.numbers(0, d.first(), d.last(), d.eps());
            return new Vp(n.get(0), n.get(1), n.get(2), d.convention());
        });
    }

    private static Form<Reader> grid(PowerGrid.Shape shape, String help) {
        return new Form<>(
                shape.label(),
                ":horizon,delta[,half|unit]",
                shape.label() + ":12,1e-3",
                help + "; convention default half (Chen, Lee, Lu)",
                "SCH-14",
                a -> TimeGridArguments.of(a)
                        .family((horizon, delta, convention) -> new PowerGrid(shape, horizon, delta, convention)));
    }
}
