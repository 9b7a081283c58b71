package io.github.touchstone.report.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.report.figures.PdfFile;
import io.github.touchstone.report.figures.SvgFile;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Isolated
class FigureTest {
    private static FigureDrawing demo(int panels) {
        return new FigureDrawing(
                new DemoStudy(panels).run(Scale.QUICK, Progress.NONE).figure());
    }

    private static FigureDrawing single(Axis x, Axis y, Curve... curves) {
        return new FigureDrawing(new Figure("one", List.of(new Panel("one", x, y, List.of(curves)))));
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> elements(String svg, String name) throws Exception {
        NodeList found = parsed(svg).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void svg_anyNumberOfPanels_holdsAllTextAsText(int panels) throws Exception {
        String svg = SvgFile.text(demo(panels));
        assertThat(svg).doesNotContain("<!DOCTYPE").doesNotContain("NaN").doesNotContain("Infinity");
        List<String> texts = elements(svg, "text").stream()
                .map(text -> text.getTextContent().strip())
                .toList();
        assertThat(texts)
                .contains("KL(X₀‖Y₀), nats", "T, number of steps", "10⁻³", "10²", "slope −2", "ddpm:large")
                .contains("em, Jiao and Zhou, T⁻¹ schedule");
        assertThat(texts.stream().filter("ddpm:large"::equals)).hasSize(1);
    }

    /** A level just above what was measured is drawn and named; one far away does not press the data into a corner. */
    @Test
    void axis_levelJustBeyondTheData_isShown() throws Exception {
        for (double level : new double[] {1, 40}) {
            Curve line = new Curve(
                    "limit",
                    Curve.Style.REFERENCE,
                    List.of(new Curve.Point(1, level, 0), new Curve.Point(3, level, 0)));
            Curve data = new Curve(
                    "found", Curve.Style.MEASURED, List.of(new Curve.Point(1, 0.5, 0), new Curve.Point(3, 0.93, 0)));
            List<String> texts =
                    elements(SvgFile.text(single(Axis.linear("x"), Axis.linear("y"), data, line)), "text").stream()
                            .map(text -> text.getTextContent().strip())
                            .toList();
            assertThat(texts.contains("limit")).isEqualTo(level == 1);
        }
    }

    @Test
    void pdf_text_isText() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.bytes(demo(4)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(504);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("T, number of steps")
                    .contains("10⁻³")
                    .contains("(c) A narrow")
                    .contains("π⁴/64");
        }
    }

    @Test
    void files_anyLocaleAndTime_areTheSameBytes() throws InterruptedException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            String svg = SvgFile.text(demo(4));
            byte[] pdf = PdfFile.bytes(demo(4));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate");
            for (String tag : List.of("ar-SA-u-nu-arab", "tr", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                // identifiers made of the time would differ
                Thread.sleep(2);
                assertThat(SvgFile.text(demo(4))).as(tag).isEqualTo(svg);
                assertThat(PdfFile.bytes(demo(4))).as(tag).isEqualTo(pdf);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** On logarithmic axes equal ratios are equal lengths: 1, 10, 100 and 1, 100, 10000 lie on a line, as far apart. */
    @Test
    void svg_powerLaw_isAStraightLine() throws Exception {
        String svg = SvgFile.text(single(
                Axis.logarithmic("x"),
                Axis.logarithmic("y"),
                new Curve(
                        "squares",
                        Curve.Style.MEASURED,
                        List.of(
                                new Curve.Point(1, 1, 0),
                                new Curve.Point(10, 100, 0),
                                new Curve.Point(100, 10000, 0)))));
        Pattern line = Pattern.compile("M(\\S+) (\\S+) L(\\S+) (\\S+) L(\\S+) (\\S+)");
        List<double[]> courses = elements(svg, "path").stream()
                .map(path -> line.matcher(path.getAttribute("d").strip()))
                .filter(Matcher::matches)
                .map(match -> IntStream.rangeClosed(1, 6)
                        .mapToDouble(k -> Double.parseDouble(match.group(k)))
                        .toArray())
                .toList();
        assertThat(courses).hasSize(1);
        double[] c = courses.get(0);
        assertThat(c[4]).isGreaterThan(c[0]);
        assertThat(c[5]).isLessThan(c[1]);
        // coordinates are written to four decimals
        assertThat(c[2]).isCloseTo((c[0] + c[4]) / 2, within(1e-4));
        assertThat(c[3]).isCloseTo((c[1] + c[5]) / 2, within(1e-4));
    }

    /** Every pixel of the border is white: nothing runs out of the page. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pdf_border_isWhite(int panels) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.bytes(demo(panels)))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(image.getRGB(x, image.getHeight() - 1)).isEqualTo(0xffffffff);
            }
            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(image.getRGB(image.getWidth() - 1, y)).isEqualTo(0xffffffff);
            }
        }
    }

    @Test
    void curve_thatCannotBeDrawn_isRefusedByName() {
        for (Curve.Point point : List.of(
                new Curve.Point(0, 1, 0),
                new Curve.Point(1, 0, 0),
                new Curve.Point(1, Double.POSITIVE_INFINITY, 0),
                new Curve.Point(1, 1, Double.NaN))) {
            FigureDrawing figure = single(
                    Axis.logarithmic("x"),
                    Axis.logarithmic("y"),
                    new Curve("bad", Curve.Style.MEASURED, List.of(point)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SvgFile.text(figure))
                    .withMessageContaining("'bad'");
        }
    }

    @Test
    void panels_oddOnes_areDrawn() {
        Curve one = new Curve("one", Curve.Style.MEASURED, List.of(new Curve.Point(5, 5, 0)));
        Curve wide =
                new Curve("wide", Curve.Style.MEASURED, List.of(new Curve.Point(5, 5, 50), new Curve.Point(6, 6, 0)));
        Curve level =
                new Curve("level", Curve.Style.REFERENCE, List.of(new Curve.Point(1, 2, 0), new Curve.Point(9, 2, 0)));
        for (Axis x : List.of(Axis.linear("x"), Axis.logarithmic("x"))) {
            for (Axis y : List.of(Axis.linear("y"), Axis.logarithmic("y"))) {
                assertThat(SvgFile.text(single(x, y, one))).doesNotContain("NaN");
                assertThat(SvgFile.text(single(x, y, wide))).doesNotContain("NaN");
                assertThat(SvgFile.text(single(x, y, level))).doesNotContain("NaN");
            }
        }
    }
}
