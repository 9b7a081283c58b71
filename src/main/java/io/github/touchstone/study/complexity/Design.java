package io.github.touchstone.study.complexity;

import io.github.touchstone.study.findings.Scale;
import java.util.ArrayList;
import java.util.List;

/** What is asked: every combination of family, setting, dimension, eps and delta. */
final class Design {
    private static final List<Setting> SETTINGS = List.of(Setting.PAPER, Setting.BEST, Setting.GROWING);

    private Design() {}

    /** The questions on path divergences. */
    static List<Question> paths(Scale scale) {
        boolean full = scale == Scale.FULL;
        List<Question> all = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Setting setting : SETTINGS) {
                for (long d : full ? new long[] {1, 10, 100, 1_000, 10_000} : new long[] {1, 100, 10_000}) {
                    for (double eps : full ? new double[] {0.01, 0.1, 1} : new double[] {0.01, 1}) {
                        for (double delta : deltas(full)) {
                            all.add(new Question(family, setting, d, eps, delta));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** The questions on end points. */
    static List<Question> ends(Scale scale) {
        boolean full = scale == Scale.FULL;
        List<Question> all = new ArrayList<>();
        for (Family family : List.of(Family.POINT, Family.CUBE)) {
            for (Setting setting : List.of(Setting.PAPER, Setting.BEST)) {
                for (long d : full ? new long[] {1, 10, 100, 1_000} : new long[] {1, 10, 100}) {
                    for (double delta : family == Family.POINT ? deltas(full) : new double[] {full ? 1e-3 : 1e-2}) {
                        all.add(new Question(family, setting, d, 0.1, delta));
                    }
                }
            }
        }
        return all;
    }

    private static double[] deltas(boolean full) {
        return full ? new double[] {1e-2, 1e-3, 1e-4, 1e-6} : new double[] {1e-2, 1e-4};
    }
}
