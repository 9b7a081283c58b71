package io.github.touchstone.study.published;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the comparison says, in words. */
final class PublishedText {
    static final List<String> METHOD = List.of(
            "Figures of schedules: the public formula in balls, 17 digits certain, beside what is printed. A figure agrees if the number rounds to"
                    + " the digits that are printed.",
            "Figures in binary32: abar_t, rounded to binary32, and sqrt((1 - abar_t)/abar_t) of it in binary32, operation by operation.",
            "Runs of samplers: the variances of each eigenvalue by the recursions of PUB-3, grid t_k = k (1 - eps)/(N - 1), that is N - 1 steps;"
                    + " W2, not its square, to the target itself. Spectra of at most 16 eigenvalues in balls, longer ones in binary64 with"
                    + " an error taken from double-double balls at nine eigenvalues.");

    private PublishedText() {}

    static List<String> limits(boolean eigenvalues) {
        List<String> limits = new ArrayList<>(
                List.of(
                        "What was read of each source is said in spec/38-published-figures.md. Figures in threads of issues are of programs, not of papers.",
                        "An agreement to two printed digits is weak evidence for a formula; the recursions have further checks (SMP-9)."));
        if (!eigenvalues) {
            limits.add(
                    "The published table of W2 errors needs the eigenvalues of the covariance of CIFAR-10, which are the authors' and not"
                            + " part of this program: its cells stay empty without --eigenvalues FILE.");
        }
        return limits;
    }

    static List<Finding> findings(List<Quote> quotes, List<Entry> entries) {
        List<Finding> findings = new ArrayList<>(List.of(ofQuotes(quotes)));
        List<Entry> compared = entries.stream().filter(Entry::comparable).toList();
        if (!compared.isEmpty()) {
            findings.add(ofTable(compared));
        }
        return findings;
    }

    private static Finding ofQuotes(List<Quote> quotes) {
        long agreeing = quotes.stream().filter(Quote::agrees).count();
        String others = quotes.stream()
                .filter(q -> !q.agrees())
                .map(q -> String.format(
                        Locale.ROOT,
                        "%s, printed %s, is %.10g (%.1f units of the last digit)",
                        q.what(),
                        q.printed().text(),
                        q.computed().value(),
                        q.printed().units(q.computed())))
                .collect(Collectors.joining("; "));
        // every figure is met to four digits or more: formula and parameters are right, and what remains is rounding
        boolean close = quotes.stream().allMatch(q -> q.printed().near(q.computed()));
        return new Finding(
                "PUB-1",
                close ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                agreeing + " of " + quotes.size() + " printed figures agree to every digit."
                        + (others.isEmpty() ? "" : " The others: " + others + "."));
    }

    private static Finding ofTable(List<Entry> compared) {
        long agreeing = compared.stream().filter(Entry::agrees).count();
        return new Finding(
                "PUB-2",
                agreeing == compared.size() ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                agreeing + " of " + compared.size()
                        + " cells of the published table agree to every printed digit with these eigenvalues.");
    }
}
