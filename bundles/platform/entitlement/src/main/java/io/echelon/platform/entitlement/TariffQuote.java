package io.echelon.platform.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What pieces of one weight cost by a tariff within one settlement period, step by step.
 *
 * @param grams weight of each piece
 * @param pieces how many
 * @param furtherSteps further steps begun beyond the first weight
 * @param perPiece fee of a piece before discounts
 * @param bands the pieces by the discount that they get, in their order
 * @param total what is settled, in whole cents, half up
 */
public record TariffQuote(
    int grams, int pieces, int furtherSteps, Money perPiece, List<VolumeBand> bands, Money total) {
  public TariffQuote {
    bands = List.copyOf(bands);
  }

  /**
   * Pieces with the same discount.
   *
   * @param fromPiece the first
   * @param toPiece the last, inclusive
   * @param percent of the fee; 0 without a discount
   * @param fee what they cost
   */
  public record VolumeBand(int fromPiece, int toPiece, BigDecimal percent, Money fee) {}

  /**
   * Calculates.
   *
   * @param grams at least 1
   * @param pieces at least 1
   * @throws IllegalArgumentException naming what is less
   */
  public static TariffQuote of(Benefit.Tariff tariff, int grams, int pieces) {
    require("grams", grams);
    require("pieces", pieces);
    int steps = -Math.floorDiv(-Math.max(0, grams - tariff.firstGrams()), tariff.furtherGrams());
    Money perPiece = tariff.firstFee().plus(tariff.furtherFee().times(steps));
    List<VolumeBand> bands = new ArrayList<>();
    int from = 1;
    BigDecimal percent = BigDecimal.ZERO;
    for (VolumeDiscount discount : tariff.discounts()) {
      if (discount.fromPieces() > pieces) {
        break;
      }
      if (discount.fromPieces() > from) {
        bands.add(band(perPiece, from, discount.fromPieces() - 1, percent));
      }
      from = discount.fromPieces();
      percent = discount.percent();
    }
    bands.add(band(perPiece, from, pieces, percent));
    Money total = bands.stream().map(VolumeBand::fee).reduce(Money::plus).orElseThrow().inCents();
    return new TariffQuote(grams, pieces, steps, perPiece, bands, total);
  }

  private static VolumeBand band(Money perPiece, int from, int to, BigDecimal percent) {
    Money full = perPiece.times(to - from + 1L);
    return new VolumeBand(from, to, percent, full.minus(full.percent(percent)));
  }

  private static void require(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": must be at least 1, not " + value);
    }
  }
}
