package io.echelon.surface.console.internal;

import io.echelon.platform.base.Page;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Standings;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.UnitRules;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.page.customer.CustomerContractsPage;
import io.echelon.surface.console.internal.page.customer.CustomerDecisionsPage;
import io.echelon.surface.console.internal.page.customer.CustomerOutlookPage;
import io.echelon.surface.console.internal.page.customer.CustomerPage;
import io.echelon.surface.console.internal.page.customer.CustomersPage;
import io.echelon.surface.console.internal.page.customer.MarkListPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer with a tier, a mark and a payment; what is asked to be done is noted. */
final class FakeCustomers {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private final List<String> done;

  /** What pages ask for goes to the list. */
  FakeCustomers(List<String> done) {
    this.done = done;
  }

  List<io.echelon.surface.console.internal.host.Page> pages(Units units, Clock clock) {
    UnitNames names = FakeDesk.names(units);
    Customers customers = customers();
    return List.of(
        new CustomersPage(customers, tiers(), units, clock),
        new CustomerPage(
            customers,
            tiers(),
            Fake.of(Entitlements.class).on("claims", a -> Samples.CLAIMS).service(),
            managers(),
            marks(),
            standings(),
            contracts(),
            payments(),
            names,
            rules(),
            units,
            clock),
        new CustomerContractsPage(contracts()),
        new CustomerOutlookPage(tiers(), upgrades(), names, units, clock),
        new MarkListPage(markLists(), rules(), units),
        new CustomerDecisionsPage(standings(), marks(), managers()));
  }

  Customers customers() {
    return Fake.of(Customers.class)
        .on("get", a -> Samples.CUSTOMER)
        .on("of", a -> Map.of(1L, Samples.CUSTOMER))
        .on(
            "identify",
            a -> a.get(1).equals(Optional.of("C-1")) ? List.of(Samples.CUSTOMER) : List.of())
        .service();
  }

  private Tiers tiers() {
    return Fake.of(Tiers.class)
        .on("explain", a -> Samples.TIER)
        .on(
            "list",
            a ->
                new Page<>(
                    List.of(new Tiers.CustomerTier(Samples.CUSTOMER, Optional.empty())),
                    Optional.of("C-1")))
        .on(
            "named",
            a ->
                new Page<>(
                    a.get(4).equals("Acm")
                        ? List.of(new Tiers.CustomerTier(Samples.CUSTOMER, Optional.empty()))
                        : List.<Tiers.CustomerTier>of(),
                    Optional.empty()))
        .on(
            "timeline",
            a ->
                new Timeline(
                    new Explanation.CustomerRef("C-1", Samples.HOSTILE),
                    List.of(new Timeline.Span(DAY, Optional.empty())),
                    List.of(
                        new Timeline.Fact(
                            Samples.NOW,
                            Timeline.What.PUBLISHED,
                            Optional.of("wang.fang"),
                            DAY,
                            Optional.empty(),
                            Optional.of("A1"),
                            Optional.of(5L),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Samples.HOSTILE)))))
        .service();
  }

  private static Upgrades upgrades() {
    return Fake.of(Upgrades.class)
        .on(
            "of",
            a ->
                new Upgrade(
                    new Lift(
                        new Explanation.CustomerRef("C-1", Samples.HOSTILE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Lift.Next("A1", "A")),
                        List.of(
                            new Lift.Change(
                                "tax",
                                Samples.text(Samples.HOSTILE, Samples.HOSTILE),
                                Samples.text("5 m", "500 万"),
                                Samples.text("6 m", "600 万"),
                                "6",
                                0.2,
                                2,
                                "A1")),
                        Samples.text("More tax", "增加税收")),
                    0,
                    List.of()))
        .service();
  }

  private MarkLists markLists() {
    MarkLists.ListOutcome outcome =
        new MarkLists.ListOutcome(
            3,
            1,
            1,
            0,
            1,
            List.of(new RejectedLine(4, "number", "no customer " + Samples.HOSTILE, "X")));
    return Fake.of(MarkLists.class)
        .on("preview", a -> outcome)
        .on(
            "apply",
            a -> {
              note("list " + a.get(2) + " replace " + a.get(3) + " because " + a.get(4));
              return outcome;
            })
        .service();
  }

  private CustomerManagers managers() {
    return Fake.of(CustomerManagers.class)
        .on("of", a -> Optional.of("li.na"))
        .on("set", a -> note("manager " + a.get(3)))
        .service();
  }

  private CustomerMarks marks() {
    return Fake.of(CustomerMarks.class)
        .on(
            "of",
            a ->
                List.of(
                    new Mark(
                        1,
                        "telecom",
                        1,
                        "RED_LIST",
                        DAY,
                        Optional.empty(),
                        "ren",
                        Samples.NOW,
                        "key")))
        .on("set", a -> note("set " + a.get(3) + " from " + a.get(4) + " to " + a.get(5)))
        .on("end", a -> note("end " + a.get(3) + " on " + a.get(4)))
        .service();
  }

  Standings standings() {
    return Fake.of(Standings.class)
        .on("of", a -> List.of())
        .on("list", a -> new Page<>(List.of(), Optional.empty()))
        .on("override", a -> note("override " + a.get(3)))
        .on("apply", a -> note("apply " + a.get(3)))
        .on("provisional", a -> note("provisional " + a.get(3) + " " + a.get(4)))
        .on("approve", a -> note("approve " + a.get(2)))
        .on("refuse", a -> note("refuse " + a.get(2)))
        .on("withdraw", a -> note("withdraw " + a.get(2)))
        .service();
  }

  ContractExceptions contracts() {
    return Fake.of(ContractExceptions.class)
        .on("of", a -> List.of(contract()))
        .on("list", a -> new Page<>(List.of(contract()), Optional.empty()))
        .on("draft", a -> note("draft " + a.get(3)))
        .on("approve", a -> note("approve contract " + a.get(2)))
        .on("refuse", a -> note("refuse contract " + a.get(2)))
        .on("revoke", a -> note("revoke contract " + a.get(2)))
        .service();
  }

  private static ContractException contract() {
    return new ContractException(
        4,
        "telecom",
        1,
        "C-1",
        new ContractTerms(
            "complaint",
            new Benefit.Measure(),
            "HT-7",
            "§ 3",
            false,
            Samples.text("An own line", "专线"),
            DAY,
            DAY.plusYears(1),
            Samples.HOSTILE),
        true,
        "ben",
        Samples.NOW,
        Optional.empty(),
        Optional.empty());
  }

  private static Payments payments() {
    return Fake.of(Payments.class)
        .on("of", a -> List.of(new CustomerPayment(1, "I-1", DAY, Optional.empty())))
        .service();
  }

  private static Rules rules() {
    return Fake.of(Rules.class)
        .on(
            "current",
            a ->
                new RulesVersion(
                    "telecom", 0, UnitRules.DEFAULT, "system", Samples.NOW, Optional.empty()))
        .service();
  }

  private Object note(String what) {
    done.add(what);
    return null;
  }
}
