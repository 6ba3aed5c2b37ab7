package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.TariffQuote;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredTariffs implements Tariffs {
  private static final Messages MESSAGES = new Messages(StoredTariffs.class);
  private final Entitlements entitlements;

  @Activate
  public StoredTariffs(@Reference Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  @Override
  public Fee fee(Caller caller, String unit, String number, LocalDate on, int grams, int pieces) {
    Entry entry =
        entitlements.claims(caller, unit, number, on).entries().stream()
            .filter(e -> e.benefit() instanceof Benefit.Tariff)
            .findFirst()
            .orElseThrow(() -> EchelonException.notFound("tariff of customer", number));
    Benefit.Tariff tariff = (Benefit.Tariff) entry.benefit();
    try {
      TariffQuote quote = TariffQuote.of(tariff, grams, pieces);
      return new Fee(entry.clause(), tariff, quote, reason(tariff, quote, entry.clause()));
    } catch (IllegalArgumentException e) {
      throw EchelonException.invalid(e.getMessage());
    }
  }

  private static LocalizedText reason(Benefit.Tariff tariff, TariffQuote quote, String clause) {
    return MESSAGES.text(
        "fee",
        quote.pieces(),
        quote.grams(),
        tariff.firstFee().toString(),
        tariff.firstGrams(),
        quote.furtherSteps(),
        tariff.furtherFee().toString(),
        tariff.furtherGrams(),
        quote.perPiece().toString(),
        quote.perPiece().times(quote.pieces()).minus(quote.total()).inCents().toString(),
        quote.total().toString(),
        clause);
  }
}
