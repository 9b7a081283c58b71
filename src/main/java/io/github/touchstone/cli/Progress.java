package io.github.touchstone.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far the work has come; elsewhere nothing. Safe for use by many threads. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 80;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A bar on standard error for {@code total} pieces of work, if there are several and someone can be looking. */
    static Progress of(String task, int total) {
        return new Progress(total > 1 && Ansi.AUTO.enabled() ? Optional.of(bar(task, total)) : Optional.empty());
    }

    /** The same for work whose size is told on the way. */
    static Progress of(String task) {
        return new Progress(Ansi.AUTO.enabled() ? Optional.of(bar(task, 0)) : Optional.empty());
    }

    private static ProgressBar bar(String task, int total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    /** One piece is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** So many of so many pieces are done. */
    void to(long done, long planned) {
        bar.ifPresent(b -> b.maxHint(planned).stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
