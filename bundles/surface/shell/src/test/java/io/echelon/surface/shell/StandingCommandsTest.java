package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.standing.ApplicationRecord;
import io.echelon.surface.shell.standing.OverridePropose;
import io.echelon.surface.shell.standing.ProvisionalDue;
import io.echelon.surface.shell.standing.ProvisionalGive;
import io.echelon.surface.shell.standing.StandingApprove;
import io.echelon.surface.shell.standing.StandingCompleter;
import io.echelon.surface.shell.standing.StandingList;
import io.echelon.surface.shell.standing.StandingRefuse;
import io.echelon.surface.shell.standing.StandingWithdraw;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class StandingCommandsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final LocalizedText TEXT = new LocalizedText("size fails", "规模不符合");
  private static final Standing APPLICATION =
      new Standing(
          7,
          "telecom",
          1,
          "C-1",
          Standing.Kind.APPLICATION,
          "A1",
          DAY,
          Optional.empty(),
          Optional.empty(),
          1,
          "grew",
          "li.na",
          Instant.EPOCH,
          Optional.of(new Standing.Check(false, DAY, Optional.of("B"), TEXT, List.of())),
          Optional.empty(),
          Optional.empty());

  private final List<String> calls = new ArrayList<>();
  private final TestShell shell = shell();

  private TestShell shell() {
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    return new TestShell(
            Set.of(new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"))),
            units,
            new UnitChoice(units),
            standings(),
            new Days(units, new NoCalendars(), clock))
        .with(UnitCompleter.class, StandingCompleter.class, StandingList.class)
        .with(OverridePropose.class, ApplicationRecord.class, ProvisionalGive.class)
        .with(StandingApprove.class, StandingRefuse.class, StandingWithdraw.class)
        .with(ProvisionalDue.class);
  }

  /** Writes down what is asked, and answers with one application. */
  private Standings standings() {
    return (Standings)
        Proxy.newProxyInstance(
            Standings.class.getClassLoader(),
            new Class<?>[] {Standings.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("hashCode") ? (Object) 1 : "standings";
              }
              calls.add(
                  method.getName()
                      + Arrays.asList(arguments).subList(1, arguments.length).toString());
              return method.getReturnType() == Page.class
                  ? new Page<>(List.of(APPLICATION), Optional.empty())
                  : APPLICATION;
            });
  }

  private String run(String command) {
    Outcome outcome = shell.run("li.na", command);
    assertEquals(outcome.output(), 0, outcome.exitStatus());
    return outcome.output();
  }

  @Test
  public void whatIsProposedShowsItsConditions() {
    assertTrue(run("echelon:application-record --lang zh C-1 A1 grew").contains("条件: 规模不符合\n"));
    run("echelon:override-propose --until 2026-12-31 C-1 A1 plant");
    run("echelon:provisional-give --from 2026-09-01 C-1 B deal");
    assertEquals(
        List.of(
            "apply[telecom, C-1, A1, grew]",
            "override[telecom, C-1, Wanted[tier=A1, from=2026-10-01, until=2026-12-31,"
                + " reason=plant]]",
            "provisional[telecom, C-1, B, Optional[2026-09-01], deal]"),
        calls);
  }

  @Test
  public void itIsDecidedByItsId() {
    run("echelon:standing-approve 7");
    run("echelon:standing-refuse 7 no");
    run("echelon:standing-withdraw 7 sold");
    assertEquals(
        List.of("approve[telecom, 7, ]", "refuse[telecom, 7, no]", "withdraw[telecom, 7, sold]"),
        calls);
  }

  @Test
  public void listsTakeKindStateAndDay() {
    run("echelon:standing-list --state refused application");
    run("echelon:provisional-due --by 2026-12-31");
    assertEquals(
        List.of(
            "list[telecom, APPLICATION, REFUSED, Optional.empty, 50]",
            "due[telecom, 2026-12-31, Optional.empty, 50]"),
        calls);
    Outcome wrong = shell.run("li.na", "echelon:standing-list wish");
    assertTrue(
        wrong.output(),
        wrong.output().contains("kind: one of [override, application, provisional]"));
  }

  @Test
  public void idsOfWhatWaitsAreCompleted() {
    assertEquals(
        List.of("7"),
        shell.complete("li.na", StandingCompleter.class, "").stream().distinct().toList());
  }
}
