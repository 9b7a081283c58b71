package io.github.touchstone.cli;

import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far a list has been worked off; elsewhere nothing. */
final class Progress {
    private static final int WIDTH = 80;

    private Progress() {}

    /** The items, watched on standard error if there are several and someone can be looking. */
    static <T> Iterable<T> over(String task, List<T> items) {
        return items.size() > 1 && Ansi.AUTO.enabled() ? watched(task, items) : items;
    }

    private static <T> Iterable<T> watched(String task, List<T> items) {
        return ProgressBar.wrap(
                items,
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)));
    }
}
