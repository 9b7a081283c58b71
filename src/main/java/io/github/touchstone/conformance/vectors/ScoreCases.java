package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The score, the log-density and the posterior mean of noised mixtures (SCR-1). */
final class ScoreCases implements Producer {
    private static final List<Rational> TAILS = Stream.of("-300", "-75.25", "-40.5", "37.25", "96.5", "250")
            .map(Rational::parse)
            .toList();

    private final Expectations expectations;

    ScoreCases(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public String area() {
        return "score";
    }

    @Override
    public List<VectorFile> files() {
        return List.of(line(), special(), tails(), space(), practice(), zeroSnr());
    }

    private VectorFile line() {
        Group group = group("line", "Mixtures on the line, on the linear chain of 20");
        everywhere(group, Mixtures.usual(), Named.all().get(0));
        return group.file();
    }

    private VectorFile special() {
        Group group = group("special", "Mixtures with tiny weights, far and equal modes, on the linear chain of 20");
        everywhere(group, Mixtures.special(), Named.all().get(0));
        return group.file();
    }

    private VectorFile space() {
        Group group = group("space", "Mixtures in two and three dimensions, on the linear chain of 20");
        everywhere(group, Mixtures.inSpace(), Named.all().get(0));
        return group.file();
    }

    private static void everywhere(Group group, List<Mixtures> mixtures, Named chain) {
        for (Mixtures mixture : mixtures) {
            for (int t : chain.timesteps()) {
                add(group, mixture, chain, t);
            }
        }
    }

    /** So far out that no component is left in binary64 without the shift. */
    private VectorFile tails() {
        Named chain = Named.all().get(0);
        Group group = group("tails", "Far tails on the linear chain of 20");
        List<Mixtures> mixtures = new ArrayList<>(Mixtures.usual());
        mixtures.addAll(Mixtures.special().subList(1, 5));
        for (Mixtures mixture : mixtures) {
            for (int t : chain.timesteps()) {
                int first = Math.floorMod(mixture.slug().hashCode() + t, 3);
                add(group, mixture, chain, t, "-tails", " far from all modes", TAILS.subList(first, TAILS.size()));
            }
        }
        return group.file();
    }

    /** Schedules that models are trained on. */
    private VectorFile practice() {
        Group group = group("practice", "Mixtures on schedules of 1000 timesteps");
        for (Named chain : Named.all().subList(1, 4)) {
            for (Mixtures mixture : Mixtures.usual()) {
                for (int t : chain.timesteps()) {
                    add(group, mixture, chain, t);
                }
            }
        }
        return group.file();
    }

    /** Where x says nothing of the clean sample. */
    private VectorFile zeroSnr() {
        Named chain = Named.zeroSnr();
        Group group = group("zero-snr", "A mixture on a schedule that ends at abar = 0");
        everywhere(group, List.of(Mixtures.THREE), chain);
        return group.file();
    }

    private Group group(String name, String title) {
        return new Group(area(), name, title, expectations);
    }

    private static void add(Group group, Mixtures mixture, Named chain, int t) {
        add(group, mixture, chain, t, "", "", mixture.sample(slug(mixture, chain, t)));
    }

    private static String slug(Mixtures mixture, Named chain, int t) {
        return chain.slug() + "-" + mixture.slug() + "-t" + t;
    }

    private static void add(
            Group group, Mixtures mixture, Named chain, int t, String suffix, String where, List<Rational> sample) {
        group.add(
                new Group.Words(
                        slug(mixture, chain, t) + suffix,
                        Level.MUST,
                        "The score of " + mixture.words() + where + ", noised up to timestep " + t + " of "
                                + chain.words() + ".",
                        List.of("MIX-2", "SCR-1"),
                        flags(mixture)),
                new Question.Score(chain.schedule(), mixture.target(), t, sample));
    }

    private static List<String> flags(Mixtures mixture) {
        return mixture.target().components().size() == 1
                ? List.of("mixture-not-noised", "root-missing", "score-sign")
                : List.of("mixture-not-noised", "mixture-shares", "root-missing", "score-sign");
    }
}
