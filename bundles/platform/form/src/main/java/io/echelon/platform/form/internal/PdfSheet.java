package io.echelon.platform.form.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A form on A4 pages. */
final class PdfSheet implements Sheet {
  private static final float MARGIN = 40;
  private static final float FOOTER = 26;
  private static final float SIZE = 9;
  private static final float TITLE_SIZE = 16;
  private static final float LEADING = 12.5f;
  private static final float PAD = 3;
  private static final float HEADING_GRAY = 0.9f;
  private static final float LINE_WIDTH = 0.5f;
  private static final int PAIRS_ABREAST = 2;

  private final OutputStream out;
  private final PDRectangle format;
  private final String footer;
  private final PDDocument document = new PDDocument();
  private final FontSet fonts;
  private PDPageContentStream content;
  private float y;
  private List<Column> columns = List.of();
  private float[] widths = {};

  /**
   * @param footer what stands below each page, before the number of the page
   */
  PdfSheet(OutputStream out, boolean landscape, String footer) throws IOException {
    this.out = out;
    this.footer = footer;
    format =
        landscape
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    fonts = new FontSet(document);
    newPage();
  }

  @Override
  public void title(String title, String subtitle) throws IOException {
    document.getDocumentInformation().setTitle(title);
    centred(title, TITLE_SIZE);
    centred(subtitle, SIZE);
    y -= LEADING / 2;
  }

  private void centred(String text, float size) throws IOException {
    for (String line : lines(text, width(), size)) {
      y -= size * LEADING / SIZE;
      write(line, MARGIN + (width() - fonts.width(line, size)) / 2, y, size);
    }
  }

  @Override
  public void pairs(List<Pair> pairs) throws IOException {
    List<Column> grid = new ArrayList<>();
    for (int i = 0; i < PAIRS_ABREAST; i++) {
      grid.add(new Column("", 2));
      grid.add(new Column("", 4));
    }
    lay(grid);
    for (int i = 0; i < pairs.size(); i += PAIRS_ABREAST) {
      List<String> cells = new ArrayList<>();
      for (int n = i; n < i + PAIRS_ABREAST; n++) {
        cells.add(n < pairs.size() ? pairs.get(n).label() : "");
        cells.add(n < pairs.size() ? pairs.get(n).value() : "");
      }
      draw(cells, false);
    }
  }

  @Override
  public void table(String caption, List<Column> wanted) throws IOException {
    lay(List.of());
    float needed = 4 * (LEADING + 2 * PAD);
    if (y - needed < MARGIN) {
      newPage();
    }
    text(caption);
    y -= PAD;
    lay(wanted);
    headings();
  }

  private void headings() throws IOException {
    draw(columns.stream().map(Column::heading).toList(), true);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    draw(
        cells.stream().map(c -> c instanceof Double d ? FormText.number(d) : c.toString()).toList(),
        false);
  }

  @Override
  public void text(String text) throws IOException {
    y -= PAD;
    for (String line : lines(text, width(), SIZE)) {
      if (y - LEADING < MARGIN) {
        newPage();
      }
      y -= LEADING;
      write(line, MARGIN, y, SIZE);
    }
  }

  private void lay(List<Column> wanted) {
    columns = wanted;
    float shares = wanted.stream().mapToInt(Column::share).sum();
    widths = new float[wanted.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width() * wanted.get(i).share() / shares;
    }
  }

  /** A row that is higher than what is left goes on the next page, or over several if it must. */
  private void draw(List<String> cells, boolean heading) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(lines(cells.get(i), widths[i] - 2 * PAD, SIZE));
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
    int from = 0;
    while (from < lines) {
      int room = (int) ((y - MARGIN - 2 * PAD) / LEADING);
      boolean fitsOnNext = lines - from <= (top() - MARGIN - 2 * PAD) / LEADING - 2;
      if (room < 1 || (room < lines - from && fitsOnNext)) {
        newPage();
        repeatHeadings(heading);
      } else {
        int to = Math.min(lines, from + room);
        box(wrapped, from, to, heading);
        from = to;
      }
    }
  }

  private void repeatHeadings(boolean heading) throws IOException {
    boolean hasHeadings = columns.stream().anyMatch(c -> !c.heading().isEmpty());
    if (hasHeadings && !heading) {
      headings();
    }
  }

  private void box(List<List<String>> cells, int from, int to, boolean heading) throws IOException {
    float height = (to - from) * LEADING + 2 * PAD;
    float x = MARGIN;
    for (int i = 0; i < widths.length; i++) {
      if (heading) {
        content.setNonStrokingColor(HEADING_GRAY);
        content.addRect(x, y - height, widths[i], height);
        content.fill();
        content.setNonStrokingColor(0f);
      }
      content.addRect(x, y - height, widths[i], height);
      content.stroke();
      List<String> lines = cells.get(i);
      for (int n = from; n < Math.min(to, lines.size()); n++) {
        write(lines.get(n), x + PAD, y - PAD - (n - from + 1) * LEADING + PAD, SIZE);
      }
      x += widths[i];
    }
    y -= height;
  }

  private void write(String line, float x, float atY, float size) throws IOException {
    content.beginText();
    content.newLineAtOffset(x, atY);
    fonts.show(content, line, size);
    content.endText();
  }

  private List<String> lines(String text, float width, float size) {
    return LineBreaks.of(fonts.showable(text), width, part -> fonts.width(part, size));
  }

  private void newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(format);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    content.setLineWidth(LINE_WIDTH);
    y = top();
  }

  private float top() {
    return format.getHeight() - MARGIN;
  }

  private float width() {
    return format.getWidth() - 2 * MARGIN;
  }

  @Override
  public void close() throws IOException {
    try (document;
        fonts) {
      content.close();
      int pages = document.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        content =
            new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true);
        String number = (i + 1) + " / " + pages;
        write(fonts.showable(footer), MARGIN, FOOTER, SIZE - 1);
        float right = format.getWidth() - MARGIN - fonts.width(number, SIZE - 1);
        write(number, right, FOOTER, SIZE - 1);
        content.close();
      }
      document.save(out);
    }
  }
}
