package io.github.touchstone.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.cases.Visits;
import io.github.touchstone.samplers.practice.StepConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checked-in files are what the producers make of them, and hold together (VEC-1, VEC-3, VEC-6, VEC-9). */
class VectorsHeldTest {
    /** The areas whose numbers come from {@link Computed}. */
    private static final Set<String> COMPUTED =
            Set.of("schedule", "timesteps", "convert", "forward", "coefficients", "step", "trajectory", "score");

    /** Of cases on mixtures, whose many forms take time, one in so many is computed here. */
    private static final int MIXTURES = 8;

    private static final Vectors VECTORS = Vectors.inFolder(Path.of("testdata"));

    private static List<Case> cases() {
        return VECTORS.files().stream().flatMap(file -> file.cases().stream()).toList();
    }

    private static Question question(Case c) {
        return Question.read(c.op(), c.config(), c.input());
    }

    /** All but the numbers: questions, words, anchors, order, layout. */
    @Test
    void files_withTheirOwnNumbers_areProducedToTheByte() {
        Map<Question, Map<String, Expectation>> recorded = new HashMap<>();
        cases().forEach(c -> recorded.computeIfAbsent(question(c), q -> new LinkedHashMap<>())
                .putAll(c.expect()));
        VectorSet produced = VectorSet.of(Producers.withNumbersFrom(
                question -> Optional.ofNullable(recorded.get(question)).orElse(Map.of())));
        assertThat(produced.files().stream().map(VectorFile::path))
                .containsExactlyElementsOf(VECTORS.files().stream()
                        .filter(file -> COMPUTED.contains(file.area()))
                        .map(VectorFile::path)
                        .toList());
        produced.files()
                .forEach(file -> assertThat(file.text())
                        .as(file.path())
                        .isEqualTo(VECTORS.texts().get(VectorSet.FOLDER + "/" + file.path())));
    }

    /** The numbers, where T is at most 100; {@code touchstone vectors verify} computes those of T = 1000 as well. */
    @Test
    void expectations_ofShortChains_areWhatIsComputed() {
        Computed computed = new Computed();
        cases().stream()
                .filter(c -> COMPUTED.contains(c.area()) && !c.op().equals("timesteps") && trainSteps(c) <= 100)
                .filter(c -> !onMixture(c) || Math.floorMod(c.id().hashCode(), MIXTURES) == 0)
                .forEach(c -> {
                    Map<String, Expectation> all = computed.of(question(c));
                    c.expect()
                            .forEach((name, expectation) ->
                                    assertThat(all.get(name)).as(c.id()).isEqualTo(expectation));
                });
    }

    private static boolean onMixture(Case c) {
        return c.area().equals("score") || c.id().startsWith("step/mixture-");
    }

    private static int trainSteps(Case c) {
        return c.config().path("schedule").path("num_train_timesteps").asInt();
    }

    @Test
    void builtIn_isTheFolder() {
        assertThat(Vectors.builtIn().texts()).isEqualTo(VECTORS.texts());
    }

    @Test
    void ids_areUniqueAndNotRetired() {
        assertThat(cases()).extracting(Case::id).doesNotHaveDuplicates();
        assertThat(cases()).extracting(Case::id).noneMatch(Manifest.RETIRED::contains);
    }

    @Test
    void anchors_haveSections() throws IOException {
        Set<String> headings;
        try (Stream<Path> chapters = Files.list(Path.of("spec"))) {
            headings = chapters.filter(Files::isRegularFile)
                    .flatMap(chapter -> headings(chapter).stream())
                    .collect(Collectors.toSet());
        }
        assertThat(headings)
                .containsAll(cases().stream().flatMap(c -> c.anchors().stream()).toList());
    }

    private static List<String> headings(Path chapter) {
        try {
            return Pattern.compile("(?m)^### ([A-Z]+-[0-9]+) ")
                    .matcher(Files.readString(chapter))
                    .results()
                    .map(heading -> heading.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void requires_areKnownCapabilities() {
        assertThat(Requirements.known())
                .containsAll(
                        cases().stream().flatMap(c -> c.requires().stream()).toList());
    }

    /** Every capability is asked for by some case, but for those that only theory names. */
    @Test
    void capabilities_areAllAskedFor() {
        assertThat(cases().stream().flatMap(c -> c.requires().stream()).distinct())
                .containsAll(Requirements.known().stream()
                        .filter(name ->
                                !Set.of("schedule:logistic", "schedule:li_yan").contains(name))
                        .toList());
    }

    /** Binary32 has no bound where a step starts at the end of the cosine schedule (VEC-3). */
    @Test
    void reals_haveTolerancesOfBothFormats() {
        cases().stream()
                .filter(c -> COMPUTED.contains(c.area()))
                .forEach(c -> c.expect().values().forEach(expectation -> {
                    if (expectation instanceof Expectation.Reals reals
                            && !c.requires().contains("schedule:cosine")) {
                        assertThat(reals.tolerances()).as(c.id()).containsOnlyKeys(Dtype.values());
                    } else if (expectation instanceof Expectation.Reals reals) {
                        assertThat(reals.tolerances()).as(c.id()).containsKey(Dtype.FLOAT64);
                    }
                }));
    }

    @Test
    void must_visitsNoContestedTimesteps() {
        cases().stream()
                .filter(c -> c.level() == Level.MUST)
                .forEach(c -> visits(question(c))
                        .ifPresent(visits -> assertThat(Ties.contested(visits.visits(), visits.trainSteps()))
                                .as(c.id())
                                .isFalse()));
    }

    private static Optional<Question.Timesteps> visits(Question question) {
        if (question instanceof Question.Timesteps q) {
            return Optional.of(q);
        } else if (question instanceof Question.Step q) {
            return Optional.of(visits(q.config()));
        } else if (question instanceof Question.Trajectory q) {
            return Optional.of(visits(q.config()));
        } else if (question instanceof Question.Law q) {
            return Optional.of(visits(q.config()));
        }
        return Optional.empty();
    }

    private static Question.Timesteps visits(StepConfig config) {
        return new Question.Timesteps(config.trainSteps(), new Visits(config.spacing(), config.steps()));
    }
}
