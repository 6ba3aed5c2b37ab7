package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecision.PriceRange;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.entitlement.Money;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.contract.ContractApprove;
import io.echelon.surface.shell.contract.ContractCompleter;
import io.echelon.surface.shell.contract.ContractDraft;
import io.echelon.surface.shell.contract.ContractList;
import io.echelon.surface.shell.contract.ContractRefuse;
import io.echelon.surface.shell.contract.ContractRevoke;
import io.echelon.surface.shell.order.OrderClose;
import io.echelon.surface.shell.order.OrderDecide;
import io.echelon.surface.shell.order.OrderExcept;
import io.echelon.surface.shell.order.OrderExceptions;
import io.echelon.surface.shell.order.OrderList;
import io.echelon.surface.shell.order.OrderOpen;
import io.echelon.surface.shell.order.OrderSettle;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Contracts and orders by command. */
public class ContractCommandsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final LocalizedText TEXT = new LocalizedText("within 10 days", "10天内");
  private static final Money PRICE = new Money(BigDecimal.TEN, "CNY");
  private static final ContractException CONTRACT =
      new ContractException(
          7,
          "telecom",
          1,
          "C-1",
          new ContractTerms(
              "lead-time",
              new Benefit.LeadTime(10, false),
              "K-7",
              "§ 4",
              false,
              TEXT,
              DAY,
              DAY,
              "x"),
          true,
          "li.na",
          Instant.EPOCH,
          Optional.empty(),
          Optional.empty());
  private static final CommercialDecision DECISION =
      new CommercialDecision(
          "C-1",
          Optional.of("A1"),
          new Asked(PRICE, PRICE, Optional.empty(), DAY, false, DAY),
          new PriceRange(Optional.of(PRICE), Optional.empty()),
          Optional.empty(),
          1,
          0,
          List.of(
              new Part(Kind.PRICE, Answer.YES, TEXT, Optional.of("§ 3"), Optional.empty(), true)));
  private static final CommercialException EXCEPTION =
      new CommercialException(
          3, "telecom", 1, DECISION, Kind.PRICE, "large", "li.na", Instant.EPOCH, Optional.empty());

  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private final List<String> calls = new ArrayList<>();
  private TestShell shell;

  @Before
  public void start() throws IOException {
    Path files = folder.newFolder("in").toPath();
    Files.writeString(files.resolve("terms.json"), "{}");
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    shell =
        new TestShell(
                Set.of(new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"))),
                units,
                new UnitChoice(units),
                recording(ContractExceptions.class),
                recording(CommercialDecisions.class),
                recording(OpenOrders.class),
                new Days(units, new NoCalendars(), clock),
                new ServerFiles(TestShell.configuration(false, files.toString())))
            .with(UnitCompleter.class, ContractCompleter.class, ContractDraft.class)
            .with(ContractApprove.class, ContractRefuse.class, ContractRevoke.class)
            .with(ContractList.class, OrderDecide.class, OrderExcept.class)
            .with(OrderSettle.class, OrderExceptions.class, OrderOpen.class)
            .with(OrderClose.class, OrderList.class);
  }

  /** Writes down what is asked, and answers with the one thing of that kind. */
  private <T> T recording(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  default -> type.getSimpleName();
                };
              }
              calls.add(
                  method.getName()
                      + Arrays.asList(arguments).subList(1, arguments.length).toString());
              Object answer = answer(type, method.getName());
              return method.getReturnType() == Page.class
                  ? new Page<>(List.of(answer), Optional.empty())
                  : method.getReturnType() == void.class ? null : answer;
            }));
  }

  private static Object answer(Class<?> type, String method) {
    if (type == ContractExceptions.class) {
      return CONTRACT;
    }
    if (type == OpenOrders.class) {
      return new OpenOrder("telecom", "O-1", 1, "C-1", Instant.EPOCH);
    }
    return method.equals("decide") ? DECISION : EXCEPTION;
  }

  private String run(String command) {
    Outcome outcome = shell.run("li.na", command);
    assertEquals(outcome.output(), 0, outcome.exitStatus());
    return outcome.output();
  }

  @Test
  public void aContractIsDraftedListedAndDecided() {
    String draft = run("echelon:contract-draft C-1 terms.json");
    assertTrue(draft, draft.contains("Less than the tier: yes\n"));
    assertTrue(draft, draft.contains("Clause: K-7 § 4\n"));
    run("echelon:contract-approve 7");
    run("echelon:contract-refuse 7 no");
    run("echelon:contract-revoke 7 sold");
    run("echelon:contract-list");
    run("echelon:contract-list --ending-by 2026-12-31");
    assertEquals(
        List.of(
            "draft[telecom, C-1, {}]",
            "approve[telecom, 7, ]",
            "refuse[telecom, 7, no]",
            "revoke[telecom, 7, sold]",
            "list[telecom, PENDING, Optional.empty, 50]",
            "ending[telecom, 2026-12-31, Optional.empty, 50]"),
        calls);
    assertTrue(shell.complete("li.na", ContractCompleter.class, "").contains("7"));
  }

  @Test
  public void anOrderIsDecidedAndExcepted() {
    String decided = run("echelon:order-decide --wanted 2026-11-01 --rush C-1 100 95");
    assertTrue(decided, decided.contains("within 10 days"));
    run("echelon:order-except --wanted 2026-11-01 C-1 100 94 PRICE large");
    run("echelon:order-settle 3");
    run("echelon:order-settle --refuse 3 no");
    run("echelon:order-exceptions");
    String asked = "quantity=Optional.empty, wanted=2026-11-01, rush=";
    assertEquals(
        List.of(
            "decide[telecom, C-1, Asked[controlPrice=100 CNY, price=95 CNY, "
                + asked
                + "true, ordered=2026-10-01]]",
            "request[telecom, C-1, Asked[controlPrice=100 CNY, price=94 CNY, "
                + asked
                + "false, ordered=2026-10-01], PRICE, large]",
            "settle[telecom, 3, true, ]",
            "settle[telecom, 3, false, no]",
            "list[telecom, Optional.empty, 50]"),
        calls);
    Outcome wrong =
        shell.run("li.na", "echelon:order-decide --wanted 2026-11-01 --currency y C-1 1 1");
    assertTrue(wrong.output(), wrong.output().contains("--currency: currency must be"));
  }

  @Test
  public void ordersAreOpenedListedAndClosed() {
    assertTrue(run("echelon:order-open C-1 O-1").contains("Order: O-1\n"));
    run("echelon:order-list");
    run("echelon:order-close O-1");
    assertEquals(
        List.of(
            "open[telecom, O-1, C-1]", "list[telecom, Optional.empty, 50]", "close[telecom, O-1]"),
        calls);
  }
}
