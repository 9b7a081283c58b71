package io.github.touchstone.conformance.faults;

import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The visited timesteps with one mistake, descending. */
record FaultyTimesteps(TimestepFault fault, TimestepSpacing spacing, int trainSteps, int steps) {
    List<Integer> visited() {
        List<Integer> right = TimestepGrid.descending(spacing, trainSteps, steps);
        return switch (fault) {
            case ASCENDING -> reversed(right);
            case REPEATED -> repeated(right);
            case LAST_LEFT_OUT -> right.size() > 1 ? right.subList(0, right.size() - 1) : right;
            case SPACING_IGNORED -> leading(spacing instanceof TimestepSpacing.Listed, right);
            case LIST_IGNORED -> leading(!(spacing instanceof TimestepSpacing.Listed), right);
            default -> spaced(right);
        };
    }

    private List<Integer> leading(boolean kept, List<Integer> right) {
        return kept || spacing instanceof TimestepSpacing.Leading
                ? right
                : TimestepGrid.descending(new TimestepSpacing.Leading(0), trainSteps, steps);
    }

    private List<Integer> spaced(List<Integer> right) {
        if (spacing instanceof TimestepSpacing.Leading leading) {
            return leading(leading.offset(), right);
        }
        if (spacing instanceof TimestepSpacing.Trailing) {
            return switch (fault) {
                case TRAILING_NOT_SHIFTED -> right.stream().map(t -> t + 1).toList();
                case TRAILING_TRUNCATED -> descending(steps, i -> trainSteps * (i + 1) / steps - 1);
                default -> right;
            };
        }
        return spacing instanceof TimestepSpacing.Linspace && steps > 1 ? linspace(right) : right;
    }

    private List<Integer> leading(int offset, List<Integer> right) {
        int stride = trainSteps / steps;
        int up = (trainSteps + steps - 1) / steps;
        return switch (fault) {
            case LEADING_TOO_MANY -> descending((trainSteps + stride - 1) / stride, i -> i * stride + offset);
            case LEADING_REAL_STRIDE -> descending(steps, i -> i * trainSteps / steps + offset);
            case LEADING_STRIDE_UP -> descending((trainSteps + up - 1) / up, i -> i * up + offset);
            case OFFSET_IGNORED -> descending(steps, i -> i * stride);
            case OFFSET_AT_MOST_ONE -> descending(steps, i -> i * stride + Math.min(offset, 1));
            case OFFSET_TWICE -> descending(steps, i -> i * stride + 2 * offset);
            default -> right;
        };
    }

    private List<Integer> linspace(List<Integer> right) {
        return switch (fault) {
            case LINSPACE_TRUNCATED -> descending(steps, i -> i * (trainSteps - 1) / (steps - 1));
            case LINSPACE_WITHOUT_END -> descending(steps, i -> nearest(i * (trainSteps - 1), steps));
            case LINSPACE_TO_T -> descending(steps, i -> nearest(i * trainSteps, steps - 1));
            default -> right;
        };
    }

    /** n/d to the nearest integer, ties up. */
    private static int nearest(int n, int d) {
        return (2 * n + d) / (2 * d);
    }

    private static List<Integer> descending(int count, IntFunction<Integer> timestep) {
        return reversed(IntStream.range(0, count).mapToObj(timestep).toList());
    }

    private static List<Integer> reversed(List<Integer> list) {
        List<Integer> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Integer> repeated(List<Integer> right) {
        List<Integer> longer = new ArrayList<>(right);
        int second = Math.min(1, right.size() - 1);
        longer.add(second, right.get(second));
        return longer;
    }
}
