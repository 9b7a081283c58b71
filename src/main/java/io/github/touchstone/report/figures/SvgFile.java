package io.github.touchstone.report.figures;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawing as a document of SVG, its text as text. The same drawing gives the same bytes. */
public final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SvgFile() {}

    /** The document, to be written in UTF-8. Shown on screens a third larger than on paper, as CSS has it. */
    public static String text(Drawing drawing) {
        // upright letters stay text as well
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("Touchstone");
        SVGGraphics2D canvas = new SVGGraphics2D(context, false);
        canvas.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.draw(canvas);
        Element root = canvas.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttributeNS(null, "width", drawing.width() + "pt");
        root.setAttributeNS(null, "height", drawing.height() + "pt");
        nameFonts(root);
        StringWriter text = new StringWriter();
        try {
            canvas.stream(root, text, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String lines = text.toString().replace("\r\n", "\n");
        // without the reference to a document type on the network, and with the encoding in which it is written
        return HEADER + lines.substring(lines.indexOf("<svg")).stripTrailing() + "\n";
    }

    private static void nameFonts(Element root) {
        NodeList elements = root.getElementsByTagName("*");
        name(root);
        for (int i = 0; i < elements.getLength(); i++) {
            name((Element) elements.item(i));
        }
    }

    private static void name(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttributeNS(null, "font-family", PlotFont.FAMILIES);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
