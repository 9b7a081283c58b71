package io.github.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output does not depend on where it is produced. */
@Isolated
class SameEverywhereTest {
    private static final List<String> LINES = List.of(
            "kl --target gaussian:1/4 --sampler ddpm:small --steps 5,1000 --format json",
            "kl --target gaussian:1/4*1000,1,4@3,9 --sampler ddim --steps 50 --format csv",
            "kl --target gaussian:1/4 --sampler ei --steps 50 --arithmetic double --metric pinsker",
            "kl --target gaussian:1/4 --sampler em --steps 50 --arithmetic dd --metric w2",
            "kl --target gaussian:1/4 --sampler ddim --direction backwards",
            "kl --help",
            "claims",
            "claims --format csv",
            "conformance --list");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private static String outputs() {
        return LINES.stream()
                .map(Ran::line)
                .map(ran -> ran.code() + ran.out() + ran.err())
                .collect(Collectors.joining());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA-u-nu-arab", "de-DE", "tr-TR", "hi-IN-u-nu-deva"})
    void output_anyLocaleAndTimeZone_sameBytes(String tag) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String expected = outputs();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertThat(outputs()).isEqualTo(expected);
    }

    @Test
    void output_anyParallelism_sameBytes() {
        String expected = outputs();
        for (int parallelism : new int[] {1, 7}) {
            ForkJoinPool pool = new ForkJoinPool(parallelism);
            try {
                assertThat(pool.submit(SameEverywhereTest::outputs).join()).isEqualTo(expected);
            } finally {
                pool.shutdown();
            }
        }
    }
}
