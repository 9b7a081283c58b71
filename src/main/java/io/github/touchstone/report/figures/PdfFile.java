package io.github.touchstone.report.figures;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jfree.chart.text.TextUtils;

/** A drawing as a document of PDF, one page, its text as text in an embedded font. The same drawing gives the same bytes. */
public final class PdfFile {
    /** Instead of the time: what identifies a document is its content. */
    private static final long IDENTITY = 0;

    private PdfFile() {}

    /** The document. */
    public static byte[] bytes(Drawing drawing) {
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        try (PDDocument document = new PDDocument();
                InputStream font = PlotFont.file();
                PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            document.setDocumentId(IDENTITY);
            PDPage page = new PDPage(new PDRectangle(drawing.width(), drawing.height()));
            document.addPage(page);
            text.registerFont(PlotFont.of(1).getFontName(), PDType0Font.load(document, font, true));
            PdfBoxGraphics2D canvas = new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
            canvas.setFontTextDrawer(text);
            drawing.draw(canvas);
            canvas.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(canvas.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
