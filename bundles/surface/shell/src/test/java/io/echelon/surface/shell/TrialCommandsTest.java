package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.WhatIfCosts.Prices;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.WhatIfs.Moves;
import io.echelon.surface.shell.run.RunCompleter;
import io.echelon.surface.shell.scorecard.ScorecardBacktest;
import io.echelon.surface.shell.scorecard.ScorecardMovers;
import io.echelon.surface.shell.scorecard.ScorecardWhatIf;
import io.echelon.surface.shell.tier.Matrix;
import io.echelon.surface.shell.tier.TierLift;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class TrialCommandsTest {
  private static final Caller LI_NA =
      new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"));

  private final FakeTrials trials = new FakeTrials();
  private final TestShell shell = shell();

  private TestShell shell() {
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    return new TestShell(
            Set.of(LI_NA),
            units,
            new FakeRuns(),
            trials,
            new UnitChoice(units),
            new ServerFiles(TestShell.configuration(false)),
            new Days(units, new NoCalendars(), clock))
        .with(UnitCompleter.class, RunCompleter.class)
        .with(Matrix.class, TierLift.class)
        .with(ScorecardWhatIf.class, ScorecardMovers.class, ScorecardBacktest.class);
  }

  @Test
  public void aMatrixShowsTheCellsThatHoldSomebodyAndOpensOne() {
    String matrix = run("echelon:tier-matrix");
    assertTrue(matrix, matrix.matches("(?s).*A +. \\(no tier\\) +. 2.*B +. A +. 1\n"));
    assertEquals(5, matrix.lines().count());
    assertEquals(LocalDate.of(2025, 10, 1), trials.from.on());
    String cell = run("echelon:tier-matrix --tier-from A --tier-to ''");
    assertTrue(cell, cell.contains("A-"));
    assertTrue(cell, cell.endsWith("More: --after 1\n"));
    assertTrue(run("echelon:tier-matrix --tier-to A").contains("a cell needs"));
  }

  @Test
  public void aLiftTellsTheChangesAndWhatTheyWouldBring() {
    String lift = run("echelon:tier-lift C-1");
    assertTrue(lift, lift.startsWith("Acme is rated B\n"));
    assertTrue(lift, lift.matches("(?s).*Revenue +. 90 CNY +. 100 CNY +. 5\\.0 +. A.*"));
    assertTrue(lift, lift.contains("A would grant by catalog version 2:"));
    assertTrue(lift, lift.contains("A visit"));
    assertTrue(run("echelon:tier-lift --lang zh C-1").contains("按权益目录第 2 版，A 类还可享受"));
  }

  @Test
  public void aWhatIfTellsWhoMovesAndWhatThatCosts() {
    String told =
        run("echelon:scorecard-what-if --version 4 --currency CNY --occasion visit=100 --run 3");
    assertTrue(told, told.contains("Up: 1\nDown: 2\n"));
    assertTrue(told, told.matches("(?s).*visit +. A visit +. 1 +. 0\n.*"));
    assertTrue(told, told.contains("More a year (occasions): visit +600.00 (+6.00)"));
    assertEquals(
        Optional.of(
            new Prices(
                "CNY", Optional.empty(), Map.of("visit", new BigDecimal("100")), Optional.empty())),
        trials.prices);
    assertTrue(run("echelon:scorecard-what-if --manager 5").contains("prices need --currency"));
  }

  @Test
  public void moversAndBacktestsAreTables() {
    String movers = run("echelon:scorecard-movers --version 4 --up --tier-from ''");
    assertTrue(movers, movers.contains("Value 24.0 → 34.0"));
    assertEquals(
        new Moves(Optional.of(""), Optional.empty(), Optional.of(Direction.UP)), trials.wanted);
    String backtest = run("echelon:scorecard-backtest --version 4");
    assertTrue(backtest, backtest.matches("(?s).*2026-1 .*12\\.5 % +. 25\\.0 %.*"));
  }

  private String run(String command) {
    return shell.run("li.na", command).output();
  }

  private static final class NoCalendars implements Calendars {
    @Override
    public BusinessCalendar get(String unit, String id) {
      throw EchelonException.notFound("calendar", id);
    }

    @Override
    public List<String> ids(String unit) {
      return List.of();
    }
  }
}
