package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published figures beside the same from public formulas (spec chapter 38).
 *
 * @param spectrum the eigenvalues of the covariance of the published table, or of another target; without them its cells stay empty
 * @param points the numbers N of grid points; empty for those of the table, its first and third in the quick study
 * @param epsilons the times at which the runs stop; empty for those of the table
 */
public record PublishedStudy(Optional<Spectrum> spectrum, List<Integer> points, List<Rational> epsilons)
        implements Study {
    /** Copies the lists; every N is at least 2 and every time in [0, 1). */
    public PublishedStudy {
        points = List.copyOf(points);
        epsilons = List.copyOf(epsilons);
    }

    /** Without eigenvalues. */
    public PublishedStudy() {
        this(Optional.empty(), List.of(), List.of());
    }

    @Override
    public String name() {
        return "published";
    }

    @Override
    public String title() {
        return "Published figures that public formulas allow, computed again";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        List<Entry> entries = Sweep.over(runs(scale), progress, this::entry);
        List<Quote> quotes = Quotes.all();
        return new Findings(
                "Do printed figures of diffusion schedules and samplers follow from the public formulas, to the digits that are printed?",
                PublishedText.METHOD,
                headlines(quotes),
                PublishedText.findings(quotes, entries),
                PublishedText.limits(spectrum.isPresent()),
                PublishedTables.data(quotes, entries),
                PublishedTables.print(quotes, entries, spectrum.isPresent()),
                PublishedFigure.of(shown(), scale),
                List.of());
    }

    /** What the figure is about. */
    private Spectrum shown() {
        return spectrum.orElse(Spectrum.REFERENCE);
    }

    private List<Run> runs(Scale scale) {
        List<Integer> table = scale == Scale.FULL ? PublishedTable.POINTS : List.of(0, 50, 250);
        List<Integer> wanted = new ArrayList<>(points.isEmpty() ? table : List.of(0));
        wanted.addAll(points);
        List<Run> runs = new ArrayList<>();
        // the longest first
        PublishedTable.runs(wanted, epsilons.isEmpty() ? PublishedTable.EPSILONS : epsilons).stream()
                .sorted((a, b) -> Integer.compare(b.points(), a.points()))
                .forEach(runs::add);
        return runs;
    }

    private Entry entry(Run run) {
        return new Entry(
                run,
                PublishedTable.of(run),
                spectrum.flatMap(s -> Distance.of(run, s)),
                Distance.of(run, Spectrum.REFERENCE).orElseThrow());
    }

    private static List<Headline> headlines(List<Quote> quotes) {
        return List.of(
                headline(
                        quotes,
                        "LinearSnr",
                        "linear, SNR at T",
                        "signal-to-noise ratio at the end of the linear schedule"),
                headline(
                        quotes,
                        "CosineSnr",
                        "cosine, SNR at T",
                        "signal-to-noise ratio at the end of the cosine schedule"),
                headline(quotes, "LeastSigma", "scaled-linear, sigma_1", "least sigma of the scaled-linear schedule"),
                headline(
                        quotes,
                        "GreatestSigma",
                        "scaled-linear, sigma_T",
                        "greatest sigma of the scaled-linear schedule"),
                headline(
                        quotes,
                        "PriorBits",
                        "linear, prior KL in bits, pixel uniform on [-1, 1]",
                        "prior term of the linear schedule, bits a dimension"));
    }

    private static Headline headline(List<Quote> quotes, String macro, String what, String meaning) {
        Quote quote =
                quotes.stream().filter(q -> q.what().equals(what)).findFirst().orElseThrow();
        return new Headline(macro, meaning + "; printed " + quote.printed().text(), quote.computed(), "");
    }
}
