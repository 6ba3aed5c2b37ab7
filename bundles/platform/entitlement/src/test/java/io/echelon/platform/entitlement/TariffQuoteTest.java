package io.echelon.platform.entitlement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class TariffQuoteTest {
  private static final long SEED = 20081001;
  private static final int TARIFFS = 60;
  private static final Benefit.Tariff TARIFF =
      new Benefit.Tariff(
          500,
          yuan("20"),
          500,
          yuan("6.50"),
          List.of(
              new VolumeDiscount(101, new BigDecimal("5")),
              new VolumeDiscount(201, new BigDecimal("12.5"))),
          Period.ofMonths(1));

  private static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }

  private static String total(int grams, int pieces) {
    return TariffQuote.of(TARIFF, grams, pieces).total().amount().toPlainString();
  }

  @Test
  public void aStepThatIsBegunIsPaid() {
    assertEquals("20.00", total(1, 1));
    assertEquals("20.00", total(500, 1));
    assertEquals("26.50", total(501, 1));
    assertEquals("26.50", total(1_000, 1));
    assertEquals("33.00", total(1_001, 1));
  }

  @Test
  public void aDiscountCountsForThePiecesFromItsNumberOn() {
    assertEquals("2000.00", total(500, 100));
    assertEquals("2019.00", total(500, 101));
    TariffQuote quote = TariffQuote.of(TARIFF, 500, 300);
    assertEquals(
        "[1-100 0, 101-200 5, 201-300 12.5]",
        quote.bands().stream()
            .map(b -> b.fromPiece() + "-" + b.toPiece() + " " + b.percent())
            .toList()
            .toString());
    assertEquals("5650.00", total(500, 300));
  }

  @Test
  public void lessThanOneGramOrPieceIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TariffQuote.of(TARIFF, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> TariffQuote.of(TARIFF, 1, 0));
  }

  @Test
  public void anyTariffGivesWhatALoopOverGramsAndPiecesGives() {
    Random random = new Random(SEED);
    for (int i = 0; i < TARIFFS; i++) {
      Benefit.Tariff tariff = tariff(random);
      int grams = 1 + random.nextInt(4_000);
      int pieces = 1 + random.nextInt(400);
      assertEquals(
          tariff + " " + grams + " g " + pieces,
          naive(tariff, grams, pieces),
          TariffQuote.of(tariff, grams, pieces).total().amount());
    }
  }

  @Test
  public void moreWeightAndMorePiecesNeverCostLess() {
    Random random = new Random(SEED);
    for (int i = 0; i < TARIFFS; i++) {
      Benefit.Tariff tariff = tariff(random);
      int grams = 1 + random.nextInt(4_000);
      int pieces = 1 + random.nextInt(400);
      Money fee = TariffQuote.of(tariff, grams, pieces).total();
      assertFalse(TariffQuote.of(tariff, grams + 1, pieces).total().isLessThan(fee));
      assertFalse(TariffQuote.of(tariff, grams, pieces + 1).total().isLessThan(fee));
    }
  }

  private static Benefit.Tariff tariff(Random random) {
    List<VolumeDiscount> discounts = new ArrayList<>();
    int from = 0;
    int percent = 0;
    for (int d = random.nextInt(4); d > 0; d--) {
      from += 1 + random.nextInt(150);
      percent += 1 + random.nextInt(25);
      discounts.add(new VolumeDiscount(from, BigDecimal.valueOf(percent)));
    }
    return new Benefit.Tariff(
        1 + random.nextInt(1_000),
        new Money(BigDecimal.valueOf(random.nextInt(5_000), 2), "CNY"),
        1 + random.nextInt(700),
        new Money(BigDecimal.valueOf(random.nextInt(2_000), 2), "CNY"),
        discounts,
        Period.ofMonths(1));
  }

  /** Gram by gram and piece by piece. */
  private static BigDecimal naive(Benefit.Tariff tariff, int grams, int pieces) {
    BigDecimal fee = tariff.firstFee().amount();
    for (int gram = tariff.firstGrams() + 1; gram <= grams; gram++) {
      if ((gram - tariff.firstGrams() - 1) % tariff.furtherGrams() == 0) {
        fee = fee.add(tariff.furtherFee().amount());
      }
    }
    BigDecimal total = BigDecimal.ZERO;
    for (int piece = 1; piece <= pieces; piece++) {
      BigDecimal percent = BigDecimal.ZERO;
      for (VolumeDiscount discount : tariff.discounts()) {
        percent = piece >= discount.fromPieces() ? discount.percent() : percent;
      }
      BigDecimal share = BigDecimal.valueOf(100).subtract(percent).movePointLeft(2);
      total = total.add(fee.multiply(share));
    }
    return total.setScale(2, RoundingMode.HALF_UP);
  }
}
