package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.dfp.Dfp;

/**
 * beta and abar of a schedule (SCH-2 to SCH-8, SCH-16), index 0 for the first timestep. The families come from other forms of their definitions, and
 * abar from differences.
 *
 * @param betas beta_1..beta_T
 * @param alphaBars abar_1..abar_T
 */
record NoiseTable(List<Dfp> betas, List<Dfp> alphaBars) {
    static NoiseTable of(JsonNode schedule) {
        List<Dfp> betas = betas(schedule);
        List<Dfp> alphaBars = remainders(betas);
        return schedule.path("rescale_zero_terminal_snr").asBoolean()
                ? ofAlphaBars(zeroTerminal(alphaBars))
                : new NoiseTable(betas, alphaBars);
    }

    private static List<Dfp> betas(JsonNode schedule) {
        String name = schedule.get("name").textValue();
        if (name.equals("given")) {
            return Decimal.list(schedule.get("betas"));
        }
        int steps = schedule.get("num_train_timesteps").intValue();
        return switch (name) {
            case "linear" -> between(first(schedule), last(schedule), steps);
            case "scaled_linear" ->
                squares(between(first(schedule).sqrt(), last(schedule).sqrt(), steps));
            case "sigmoid" -> sigmoid(first(schedule), last(schedule), steps);
            case "cosine" -> cosine(Decimal.of(schedule.get("s")), Decimal.of(schedule.get("max_beta")), steps);
            case "logistic" -> ratios(logistic(Decimal.of(schedule.get("c0")), rate(schedule, steps), steps));
            case "li_yan" -> liYan(Decimal.of(schedule.get("c0")), rate(schedule, steps), steps);
            default -> throw new IllegalArgumentException("unknown schedule \"" + name + "\"");
        };
    }

    private static Dfp first(JsonNode schedule) {
        return Decimal.of(schedule.get("beta_start"));
    }

    private static Dfp last(JsonNode schedule) {
        return Decimal.of(schedule.get("beta_end"));
    }

    /** {@code c1 log T/T}. */
    private static Dfp rate(JsonNode schedule, int steps) {
        return Decimal.of(schedule.get("c1")).multiply(Decimal.of(steps).log()).divide(steps);
    }

    /** Convex combinations, {@code ((T-1-i) a + i b)/(T-1)}. */
    private static List<Dfp> between(Dfp a, Dfp b, int steps) {
        List<Dfp> list = new ArrayList<>(steps);
        for (int i = 0; i < steps; i++) {
            list.add(
                    steps == 1
                            ? a
                            : a.multiply(steps - 1 - i).add(b.multiply(i)).divide(steps - 1));
        }
        return list;
    }

    private static List<Dfp> squares(List<Dfp> roots) {
        return roots.stream().map(r -> r.multiply(r)).toList();
    }

    /** {@code (b0 + b1 e^x)/(1 + e^x)}. */
    private static List<Dfp> sigmoid(Dfp first, Dfp last, int steps) {
        return between(Decimal.of(-6), Decimal.of(6), steps).stream()
                .map(Dfp::exp)
                .map(e -> first.add(last.multiply(e)).divide(ONE.add(e)))
                .toList();
    }

    /** {@code cos^2 x = (1 + cos 2x)/2}. */
    private static List<Dfp> cosine(Dfp s, Dfp cap, int steps) {
        List<Dfp> betas = new ArrayList<>(steps);
        for (int i = 0; i < steps; i++) {
            Dfp from = versine(i, steps, s);
            Dfp to = versine(i + 1, steps, s);
            betas.add(Decimal.min(from.subtract(to).divide(from), cap));
        }
        return betas;
    }

    private static Dfp versine(int i, int steps, Dfp s) {
        Dfp twice = Decimal.of(i).divide(steps).add(s).divide(ONE.add(s)).multiply(Decimal.PI);
        return ONE.add(twice.cos());
    }

    /** From T down to 1. */
    private static List<Dfp> logistic(Dfp c0, Dfp rate, int steps) {
        List<Dfp> down = new ArrayList<>(steps);
        Dfp a = Decimal.of(steps).log().multiply(c0).negate().exp();
        for (int t = steps; t >= 1; t--) {
            down.add(a);
            a = a.multiply(ONE.add(rate.multiply(ONE.subtract(a))));
        }
        Collections.reverse(down);
        return down;
    }

    private static List<Dfp> liYan(Dfp c0, Dfp rate, int steps) {
        List<Dfp> betas = new ArrayList<>(steps);
        Dfp power = Decimal.of(steps).log().multiply(c0).negate().exp();
        betas.add(power);
        for (int t = 1; t < steps; t++) {
            power = power.add(power.multiply(rate));
            betas.add(rate.multiply(Decimal.min(power, ONE)));
        }
        return betas;
    }

    /** {@code abar_t = abar_{t-1} - beta_t abar_{t-1}}: what is lost is taken away. */
    private static List<Dfp> remainders(List<Dfp> betas) {
        List<Dfp> alphaBars = new ArrayList<>(betas.size());
        Dfp left = ONE;
        for (Dfp beta : betas) {
            left = left.subtract(beta.multiply(left));
            alphaBars.add(left);
        }
        return alphaBars;
    }

    private static List<Dfp> ratios(List<Dfp> alphaBars) {
        List<Dfp> betas = new ArrayList<>(alphaBars.size());
        Dfp before = ONE;
        for (Dfp a : alphaBars) {
            betas.add(before.subtract(a).divide(before));
            before = a;
        }
        return betas;
    }

    private static NoiseTable ofAlphaBars(List<Dfp> alphaBars) {
        return new NoiseTable(ratios(alphaBars), alphaBars);
    }

    /** SCH-6: sqrt(abar) moved and stretched so that its last is zero and its first stays. */
    private static List<Dfp> zeroTerminal(List<Dfp> alphaBars) {
        Dfp first = alphaBars.get(0).sqrt();
        Dfp last = alphaBars.get(alphaBars.size() - 1).sqrt();
        Dfp stretch = first.divide(first.subtract(last));
        return squares(alphaBars.stream()
                .map(a -> a.sqrt().subtract(last).multiply(stretch))
                .toList());
    }

    /** abar at timestep t, or at the end of the chain for t = -1. */
    Dfp at(int t, Dfp end) {
        return t < 0 ? end : alphaBars.get(t);
    }
}
