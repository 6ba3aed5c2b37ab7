package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.Run;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/** 2,466 real invoices of 100 customers become their payment reputation. */
public class AccountsReceivableTest extends PolicyScenario {
  private static final LocalDate END = LocalDate.of(2014, 1, 1);
  private static final double PERCENT = 100;

  @Override
  String strategy() {
    return "manufacturing";
  }

  @Test
  public void theShareOfInvoicesPaidOnTermsGivesThePoints() throws Exception {
    Map<String, Account> accounts = new TreeMap<>();
    for (Map<String, String> invoice :
        SharedData.rows("ibm_accounts_receivable/WA_Fn-UseC_-Accounts-Receivable.csv")) {
      accounts.computeIfAbsent(invoice.get("customerID"), id -> new Account()).add(invoice);
    }
    use(Cards.lenient(card()), END);
    Sheet sheet = sheet();
    accounts.forEach((number, account) -> sheet.add(number, account.values()));
    assertEquals(100L, (long) importSheet(sheet, END).counts().get("new"));
    Run run = rate("2013", END);
    Quotas quotas = platform.runs.quotas(platform.admin, UNIT, run.id()).orElseThrow();
    assertEquals(
        List.of(20L, 30L, 40L, 10L), quotas.places().stream().map(Quotas.Place::actual).toList());

    publish(run, END);
    Map<Double, Integer> customersWith = new TreeMap<>();
    for (Map.Entry<String, Account> entry : accounts.entrySet()) {
      Explanation.Points payment =
          platform
              .tiers
              .explain(platform.agent, UNIT, entry.getKey(), END, platform.clock.instant())
              .characteristics()
              .get(1);
      assertEquals("payment_on_terms", payment.code());
      assertEquals(entry.getValue().points(), payment.points(), 0);
      customersWith.merge(payment.points(), 1, Integer::sum);
    }
    assertTrue(customersWith.toString(), customersWith.keySet().containsAll(List.of(0.0, 20.0)));
  }

  /** What one customer was billed, and how often it paid in time. */
  private static final class Account {
    private double amount;
    private int invoices;
    private int onTerms;

    void add(Map<String, String> invoice) {
      amount += SharedData.number(invoice, "InvoiceAmount");
      invoices++;
      onTerms += SharedData.number(invoice, "DaysLate") == 0 ? 1 : 0;
    }

    Map<String, Object> values() {
      Map<String, Object> values = new HashMap<>();
      values.put("sales_scale", amount * SharedData.CNY_PER_USD);
      values.put("order_quantity", invoices);
      values.put("payment_on_terms", PERCENT * onTerms / invoices);
      return values;
    }

    double points() {
      double share = PERCENT * onTerms / invoices;
      return share >= 98 ? 20 : share >= 90 ? 15 : share >= 80 ? 10 : share >= 60 ? 5 : 0;
    }
  }
}
