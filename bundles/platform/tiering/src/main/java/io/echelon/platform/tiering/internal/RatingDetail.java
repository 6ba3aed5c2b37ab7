package io.echelon.platform.tiering.internal;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values and points behind one rating, as packed into a result row: a format byte; per
 * indicator a double (NaN missing), a short (-1 missing) or a byte (flag); per characteristic its
 * points as a double; what decided, as an int. Read with the scorecard version that rated.
 *
 * @param values per indicator as people read it; empty if missing
 * @param numbers per indicator, NaN where it is no number or missing
 * @param points per characteristic
 * @param decidedBy as {@link ScoreBatch#decidedBy()}
 */
record RatingDetail(
    List<Optional<LocalizedText>> values, double[] numbers, double[] points, int decidedBy) {
  private static final byte FORMAT = 1;

  static byte[] pack(Scorecard card, IndicatorBatch in, ScoreBatch out, int row, int decidedBy) {
    int columns = card.indicators().size();
    int criteria = card.characteristics().size();
    ByteBuffer bytes =
        ByteBuffer.allocate(1 + Double.BYTES * (columns + criteria) + Integer.BYTES).put(FORMAT);
    for (int i = 0; i < columns; i++) {
      switch (card.indicators().get(i).kind()) {
        case NUMBER, DATE -> bytes.putDouble(in.numbers(i)[row]);
        case CATEGORY -> bytes.putShort((short) in.categories(i)[row]);
        case FLAG -> bytes.put((byte) (in.flags(i)[row] ? 1 : 0));
      }
    }
    for (int c = 0; c < criteria; c++) {
      bytes.putDouble(out.points(c)[row]);
    }
    bytes.putInt(decidedBy);
    byte[] packed = new byte[bytes.position()];
    bytes.flip().get(packed);
    return packed;
  }

  static RatingDetail unpack(Scorecard card, byte[] packed) {
    return unpack(card, packed, new IndicatorBatch(card, 1));
  }

  /** As above, and adds the values to a batch as a row. */
  static RatingDetail unpack(Scorecard card, byte[] packed, IndicatorBatch batch) {
    int row = batch.addRow();
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    byte format = bytes.get();
    if (format != FORMAT) {
      throw new IllegalStateException("rating detail in unknown format " + format);
    }
    List<Optional<LocalizedText>> values = new ArrayList<>();
    double[] numbers = new double[card.indicators().size()];
    for (int i = 0; i < numbers.length; i++) {
      Indicator indicator = card.indicators().get(i);
      numbers[i] = Double.NaN;
      switch (indicator.kind()) {
        case NUMBER -> {
          numbers[i] = bytes.getDouble();
          batch.numbers(i)[row] = numbers[i];
          values.add(
              Double.isNaN(numbers[i])
                  ? Optional.empty()
                  : Optional.of(Words.plain(Numbers.plain(numbers[i]))));
        }
        case DATE -> {
          numbers[i] = bytes.getDouble();
          batch.numbers(i)[row] = numbers[i];
          values.add(
              Double.isNaN(numbers[i]) ? Optional.empty() : Optional.of(Words.months(numbers[i])));
        }
        case CATEGORY -> {
          short category = bytes.getShort();
          batch.categories(i)[row] = category;
          values.add(
              category < 0
                  ? Optional.empty()
                  : Optional.of(indicator.categories().get(category).name()));
        }
        case FLAG -> {
          batch.flags(i)[row] = bytes.get() == 1;
          values.add(batch.flags(i)[row] ? Optional.of(Words.YES) : Optional.empty());
        }
      }
    }
    double[] points = new double[card.characteristics().size()];
    for (int c = 0; c < points.length; c++) {
      points[c] = bytes.getDouble();
    }
    return new RatingDetail(values, numbers, points, bytes.getInt());
  }
}
