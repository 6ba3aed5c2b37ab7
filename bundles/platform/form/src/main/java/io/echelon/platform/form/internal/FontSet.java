package io.echelon.platform.form.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes text of any script with two fonts, of which the used glyphs are embedded: Liberation Sans,
 * which PDFBox brings, and Droid Sans Fallback for Chinese. What neither has is shown as □.
 */
final class FontSet implements Closeable {
  private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String CHINESE = "DroidSansFallbackFull.ttf";
  private static final String MISSING = "\u25a1";
  private static final float GLYPH_UNITS = 1_000;

  private final Face latin;
  private final Face chinese;
  private final Map<Integer, Float> widths = new HashMap<>();

  FontSet(PDDocument document) throws IOException {
    latin = new Face(document, PDDocument.class.getResourceAsStream(LATIN));
    chinese = new Face(document, FontSet.class.getResourceAsStream(CHINESE));
  }

  /** The same text with a blank for control characters and □ for what no font has. */
  String showable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append(' ');
              } else if (latin.has(c) || chinese.has(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(MISSING);
              }
            });
    return shown.toString();
  }

  /** Width of a showable text. */
  float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      width += widths.computeIfAbsent(text.codePointAt(i), this::glyphWidth);
    }
    return width * size / GLYPH_UNITS;
  }

  private float glyphWidth(int codePoint) {
    try {
      return face(codePoint).font.getStringWidth(Character.toString(codePoint));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Shows a showable text where the stream's text stands, changing fonts on the way. */
  void show(PDPageContentStream content, String text, float size) throws IOException {
    int from = 0;
    while (from < text.length()) {
      Face face = face(text.codePointAt(from));
      int to = from;
      while (to < text.length() && face(text.codePointAt(to)) == face) {
        to = text.offsetByCodePoints(to, 1);
      }
      content.setFont(face.font, size);
      content.showText(text.substring(from, to));
      from = to;
    }
  }

  private Face face(int codePoint) {
    return latin.has(codePoint) ? latin : chinese;
  }

  /** After the document is saved. */
  @Override
  public void close() throws IOException {
    latin.file.close();
    chinese.file.close();
  }

  private static final class Face {
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final PDFont font;

    Face(PDDocument document, InputStream ttf) throws IOException {
      try (ttf) {
        file = new TTFParser().parse(new RandomAccessReadBuffer(ttf));
      }
      file.setEnableGsub(false);
      glyphs = file.getUnicodeCmapLookup();
      font = PDType0Font.load(document, file, true);
    }

    boolean has(int codePoint) {
      return glyphs.getGlyphId(codePoint) != 0;
    }
  }
}
