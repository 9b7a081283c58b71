package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.CertifiedText;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepConfig;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What law and bound cases expect (spec LAW-5, LAW-7). */
final class LawExpectations {
    private LawExpectations() {}

    /** Mean and covariance of the output, with the spread that the tolerances of the coefficients allow. */
    static Map<String, Expectation> law(Question.Law question) {
        StepConfig config = question.config();
        TargetedChain targeted = LawExaminer.targeted(question, LawExaminer.BALLS);
        ReferenceChain<Ball> chain = ReferenceChain.of(config, LawExaminer.interpolation(config), LawExaminer.BALLS);
        OutputLaw law = targeted.law(chain.timesteps(), chain.maps());
        Map<Dtype, Expectation.Tolerance> means = new EnumMap<>(Dtype.class);
        Map<Dtype, Expectation.Tolerance> covariances = new EnumMap<>(Dtype.class);
        for (Dtype dtype : Dtype.values()) {
            Optional<Yardstick> measure = Yardstick.of(config, dtype);
            if (measure.isEmpty()) {
                continue; // not asked in this format
            }
            Tolerances tolerances = measure.orElseThrow().tolerances();
            OutputSpread tight = targeted.spread(chain, tolerances.tight());
            OutputSpread accepted = targeted.spread(chain, tolerances.accepted());
            if (!accepted.tells(law)) {
                continue; // nor here
            }
            means.put(dtype, tolerance(law.mean(), tight.means(), accepted.means()));
            covariances.put(dtype, tolerance(law.entries(), tight.covariances(), accepted.covariances()));
        }
        Map<String, Expectation> expect = new LinkedHashMap<>();
        expect.put("mean", reals(law.mean(), means));
        expect.put("covariance", reals(law.entries(), covariances));
        return expect;
    }

    /** Both divergences, and their floors where there are some. */
    static Map<String, Expectation> bound(Question.Law question, SpectralTarget target) {
        OutputLaw law = LawExaminer.reference(question, LawExaminer.BALLS);
        Map<String, Expectation> expect = new LinkedHashMap<>();
        expect.put("kl", CertifiedText.bounds(law.kl().orElseThrow().enclosure()));
        expect.put(
                "reverse_kl", CertifiedText.bounds(law.reverseKl().orElseThrow().enclosure()));
        KlFloors.of(question.config(), target.eigenvalues(), LawExaminer.BALLS)
                .filter(floors -> floors.kl().lower().signum() > 0)
                .ifPresent(floors -> {
                    expect.put("kl_floor", CertifiedText.bounds(floors.kl()));
                    expect.put("reverse_kl_floor", CertifiedText.bounds(floors.reverseKl()));
                });
        return expect;
    }

    private static Expectation.Reals reals(List<Ball> numbers, Map<Dtype, Expectation.Tolerance> tolerances) {
        return new Expectation.Reals(
                numbers.stream()
                        .map(x -> CertifiedText.value(x.enclosure()).orElseThrow())
                        .toList(),
                Optional.empty(),
                tolerances);
    }

    /** The distances, and the rounding of the value to 25 digits besides. */
    private static Expectation.Tolerance tolerance(List<Ball> values, List<Rational> tight, List<Rational> accepted) {
        return new Expectation.Tolerance(distances(values, tight), distances(values, accepted));
    }

    private static List<String> distances(List<Ball> values, List<Rational> distances) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Rational written = Rational.parse(
                    CertifiedText.value(values.get(i).enclosure()).orElseThrow());
            Rational rounding =
                    values.get(i).enclosure().middle().subtract(written).abs();
            texts.add(CertifiedText.distance(distances.get(i).add(rounding)));
        }
        return texts;
    }
}
