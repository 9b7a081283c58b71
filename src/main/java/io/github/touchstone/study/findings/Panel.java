package io.github.touchstone.study.findings;

import java.util.List;

/**
 * One coordinate system of a figure.
 *
 * @param title its title, plain text
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param curves what is drawn
 */
public record Panel(String title, Axis x, Axis y, List<Curve> curves) {
    /** Copies the list. */
    public Panel {
        curves = List.copyOf(curves);
    }
}
