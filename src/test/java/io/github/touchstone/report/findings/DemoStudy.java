package io.github.touchstone.report.findings;

import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Attachment;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Table;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Made-up numbers in every shape that findings can have. */
public final class DemoStudy implements Study {
    private final int panels;

    /** With so many panels in its figure. */
    public DemoStudy(int panels) {
        this.panels = panels;
    }

    @Override
    public String name() {
        return "made-up";
    }

    @Override
    public String title() {
        return "Numbers of every kind, 100 % made up";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        Table table = table();
        return new Findings(
                "How does KL fall with T, if KL = 3/T² & nothing else?",
                List.of("We write the numbers down.", "Then we fit them."),
                headlines(),
                List.of(
                        new Finding("BND-14", Verdict.SUPPORTED, "The exponent is -2.0001(3), as the claim says."),
                        new Finding("LIP-3", Verdict.OUT_OF_REACH, "Nothing here has a constant L.")),
                List.of("Nothing was measured."),
                table,
                table,
                new Figure("Divergences that fall, and a ratio that does not.", panels()),
                List.of(new Attachment("betas.csv", "t,beta\n1,0.1\n")));
    }

    private static List<Headline> headlines() {
        PowerLaw law = PowerLaw.fit(List.of(
                new PowerLaw.Point(16, 0.0117), new PowerLaw.Point(32, 0.0029), new PowerLaw.Point(64, 0.00073)));
        return List.of(
                new Headline("Constant", "lim T² KL/d = π⁴/16 for λ = 1 | exact", Value.exact(3.25), "nats"),
                new Headline(
                        "Enclosed", "KL at T = 1000", new Value(8.63319192752e-6, 1e-20, Knowledge.ENCLOSED), "nats"),
                new Headline("Exponent", "the exponent of T", Value.fitted(law.exponent()), ""),
                new Headline("Wide", "an estimate", Value.estimated(12345.6, 789), ""),
                new Headline("Infinite", "KL without noise", Value.exact(Double.POSITIVE_INFINITY), "nats"));
    }

    private static Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (double t : new double[] {16, 1000, 1e6}) {
            rows.add(List.of(
                    Cell.of("ddpm:large, \"50 %\""),
                    Cell.of(t),
                    Cell.of(Value.numerical(3 / (t * t), 1e-3 / (t * t))),
                    t > 1e5 ? new Cell.Absent("not asked") : Cell.of(new Value(1.0 / 3, 1e-16, Knowledge.ENCLOSED))));
        }
        return new Table(
                "Divergences of _made up_ samplers.",
                List.of(
                        new Column("sampler", "Sampler", ""),
                        new Column("steps", "$T$", ""),
                        new Column("kl", "$\\mathrm{KL}(X\\|Y)$", "nats"),
                        new Column("ratio", "ratio", "")),
                rows);
    }

    private List<Panel> panels() {
        DoubleUnaryOperator square = t -> 3 / (t * t);
        List<Panel> all = List.of(
                new Panel(
                        "End points, REF, linear schedule",
                        Axis.logarithmic("T, number of steps"),
                        Axis.logarithmic("KL(X₀‖Y₀), nats"),
                        List.of(
                                curve("ddpm:large", Curve.Style.MEASURED, square, 0.02),
                                curve("ddpm:small", Curve.Style.MEASURED, t -> 5 / StrictMath.pow(t, 1.9), 0.3),
                                curve("ddim", Curve.Style.MEASURED, t -> 0.4 / (t * t), 0),
                                curve("ei", Curve.Style.MEASURED, t -> 1 / t, 0),
                                curve("em", Curve.Style.MEASURED, t -> 1.7 / t, 0),
                                curve("theory", Curve.Style.MEASURED, t -> 0.2 / t, 0),
                                curve("em, Jiao and Zhou, T⁻¹ schedule", Curve.Style.LINE, t -> 7 / t, 0),
                                curve("slope −2", Curve.Style.REFERENCE, t -> 0.05 / (t * t), 0),
                                curve("slope −1", Curve.Style.REFERENCE, t -> 0.1 / t, 0))),
                new Panel(
                        "Scaled",
                        Axis.logarithmic("T, number of steps"),
                        Axis.linear("T² KL/d, nats"),
                        List.of(
                                curve("ddpm:large", Curve.Style.MEASURED, t -> 3 - 4 / t, 0.1),
                                curve("ddim", Curve.Style.MEASURED, t -> 0.4 + 1 / t, 0),
                                curve("π⁴/64", Curve.Style.REFERENCE, t -> 1.52, 0))),
                new Panel(
                        "A narrow logarithmic range with a title that is far too long for the width of its panel",
                        Axis.logarithmic("λ, eigenvalue of the covariance in units of the data squared, much too long"),
                        Axis.logarithmic("a label that is longer than the axis is high, in units nobody knows, nats"),
                        List.of(curve("ddim", Curve.Style.MEASURED, t -> 1 + t / 400, 0))),
                new Panel(
                        "Linear",
                        Axis.linear("ε_score², nats"),
                        Axis.linear("KL, nats"),
                        List.of(
                                curve("ddpm:small", Curve.Style.MEASURED, t -> t * 1e-6, 0.1),
                                curve("slope 1", Curve.Style.REFERENCE, t -> t * 0.8e-6, 0))));
        return all.subList(0, panels);
    }

    private static Curve curve(String name, Curve.Style style, DoubleUnaryOperator law, double error) {
        List<Curve.Point> points = new ArrayList<>();
        for (double t = 16; t <= 1024; t *= 2) {
            double y = law.applyAsDouble(t);
            points.add(new Curve.Point(t, y, error * y));
        }
        return new Curve(name, style, points);
    }
}
