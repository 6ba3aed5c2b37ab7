package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Says what a customer's mail costs (邮政特快专递大客户协议). Safe for use by several threads. */
@ProviderType
public interface Tariffs {

  /**
   * The fee of so many pieces of one weight within one settlement period, by the tariff that the
   * customer may claim on a day.
   *
   * @param grams weight of each piece, at least 1
   * @param pieces at least 1
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT; NOT_FOUND also if the customer
   *     may claim no tariff
   */
  Fee fee(Caller caller, String unit, String number, LocalDate on, int grams, int pieces);

  /**
   * @param clause where the agreement says so
   * @param tariff what it is calculated by
   * @param quote the steps of the calculation
   * @param reason one sentence for people
   */
  record Fee(String clause, Benefit.Tariff tariff, TariffQuote quote, LocalizedText reason) {}
}
