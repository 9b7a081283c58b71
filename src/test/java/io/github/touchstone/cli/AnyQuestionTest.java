package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked in forms that read, the program answers, or refuses in one line: it never gives up. */
class AnyQuestionTest {
    private static final int QUESTIONS = 400;

    private static final List<String> NUMBERS = List.of(
            "0", "1/4", "1", "4", "1/3", "1e-5", "1e5", "1e-80", "1e-200", "1e-310", "1e-9999", "1e160", "1e302",
            "1e310", "1e9999");

    /** So many numbers of the list are ordinary, and drawn more often. */
    private static final int ORDINARY = 7;

    private static final List<String> SAMPLERS = List.of(
            "ddpm:small",
            "ddpm:large",
            "ddpm:theory",
            "ddpm:learned=1/2",
            "ddpm:learned=0",
            "ddpm:optimal",
            "ddim",
            "ddim:eta=1/2",
            "ddim:eta=1",
            "ode-euler",
            "ode-euler:time",
            "ei",
            "em",
            "heun");

    private static final List<String> SCHEDULES = List.of(
            "linear",
            "linear:1e-310,0.02",
            "linear:1/2,1/2",
            "scaled-linear",
            "cosine",
            "cosine:1e300",
            "sigmoid",
            "zero-snr:linear",
            "zero-snr:cosine",
            "logistic",
            "logistic:1e4,10",
            "logistic:2,1e300",
            "li-yan",
            "li-yan:400,10",
            "equal-angle:1/4",
            "equal-angle:1e-310",
            "equal-angle:1e310",
            "equal-angle:0",
            "optimal-ddpm:1/4",
            "optimal-ddpm:1e-310",
            "optimal-ddpm:1e310",
            "optimal-ddpm:0",
            "pythagorean",
            "pythagorean:1e-310",
            "pythagorean:1",
            "vp",
            "vp:0.05,1e9",
            "vp:0.05,10,1e-310",
            "vp-song",
            "vp-song:1e-300,1e300",
            "time-uniform:12,1e-3",
            "time-uniform:1e9,1e-3",
            "time-uniform:12,1e-310",
            "time-quadratic:12,1e-3,unit",
            "time-cubic:12,1e-3,half",
            "time-cubic:1e9999,1e-9999",
            "time-exponential:12,1e-3",
            "time-exponential:1e9,1e-9",
            "betas:1/10,1/5",
            "betas:1e-20,1e-20",
            "betas:1e-310,1e-310",
            "betas:1e-9999,1/2",
            "betas:1/2,1",
            "betas:1/3,1/3",
            "alpha-bars:9/10,1/2",
            "alpha-bars:1/2,1e-310",
            "alpha-bars:1e-5,1e-9999",
            "alpha-bars:1/2,0",
            "respace:trailing:10:linear",
            "respace:linspace:10:zero-snr:linear",
            "respace:leading:10:cosine");

    private static final List<String> METRICS = List.of(
            "--metric kl",
            "--metric kl --direction reverse",
            "--metric kl --direction path",
            "--metric w2",
            "--metric tv",
            "--metric pinsker");

    private static final List<String> ARITHMETICS = List.of("ball", "exact", "dd", "double");

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String number(Random random) {
        return any(random, random.nextInt(4) == 0 ? NUMBERS : NUMBERS.subList(0, ORDINARY));
    }

    private static String target(Random random) {
        StringBuilder target = new StringBuilder("gaussian:").append(number(random));
        if (random.nextInt(3) == 0) {
            target.append('@').append(number(random));
        }
        if (random.nextInt(3) == 0) {
            target.append(',').append(number(random)).append("*3@-").append(number(random));
        }
        return target.toString();
    }

    private static String question(Random random) {
        String schedule = any(random, SCHEDULES);
        boolean listed = schedule.startsWith("betas:") || schedule.startsWith("alpha-bars:");
        return "kl --target " + target(random) + " --sampler " + any(random, SAMPLERS) + " --schedule " + schedule
                + (listed ? "" : " --steps " + (1 + random.nextInt(5)))
                + (random.nextInt(4) == 0 ? " --stop " + random.nextInt(3) : "")
                + (random.nextInt(4) == 0 ? " --reference " + random.nextInt(3) : "")
                + " " + any(random, METRICS) + " --arithmetic " + any(random, ARITHMETICS) + " --digits 5";
    }

    @Test
    void kl_anyQuestion_isAnsweredOrRefusedInOneLine() {
        Random random = new Random(20_240_229);
        int answered = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            String line = question(random);
            Ran ran = Ran.line(line);
            assertThat(ran.code()).as("%s%n%s", line, ran.err()).isIn(0, 2);
            assertThat(ran.out()).as(line).doesNotContain("NaN").doesNotContain("Infinity");
            assertThat(ran.err()).as(line).doesNotContain("unexpected");
            assertThat(ran.err().lines()).as(line).hasSize(ran.code() == 0 ? 0 : 1);
            answered += ran.code() == 0 ? 1 : 0;
        }
        // a generator of nothing but refusals would prove little
        assertThat(answered).isBetween(QUESTIONS / 6, QUESTIONS * 5 / 6);
    }
}
