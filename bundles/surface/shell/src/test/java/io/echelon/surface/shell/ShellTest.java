package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.run.RunCompleter;
import io.echelon.surface.shell.run.RunList;
import io.echelon.surface.shell.run.RunShow;
import io.echelon.surface.shell.run.RunStart;
import io.echelon.surface.shell.unit.UnitList;
import io.echelon.surface.shell.unit.UnitShow;
import io.echelon.surface.shell.user.RoleCompleter;
import io.echelon.surface.shell.user.UserCompleter;
import io.echelon.surface.shell.user.UserCreate;
import io.echelon.surface.shell.user.UserEnable;
import io.echelon.surface.shell.user.UserPassword;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class ShellTest {
  private static final Caller ROOT = new Caller("root", Set.of(Role.PLATFORM_ADMIN), Set.of("*"));
  private static final Caller LI_NA =
      new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"));

  private final FakeAccounts accounts = new FakeAccounts();
  private final TestShell shell = shell(new FakeJobs(Optional.empty()));

  private TestShell shell(FakeJobs jobs) {
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    return new TestShell(
            Set.of(ROOT, LI_NA),
            units,
            new FakeRuns(),
            accounts,
            new UnitChoice(units),
            new Days(units, new NoCalendars(), clock),
            new JobWatch(jobs))
        .with(UnitList.class, UnitShow.class, RunList.class, RunShow.class, RunStart.class)
        .with(UserCreate.class, UserEnable.class, UserPassword.class)
        .with(UnitCompleter.class, RunCompleter.class, RoleCompleter.class, UserCompleter.class);
  }

  @Test
  public void tablesStandInTheLanguageAskedForAndCanNotMoveTheCursor() {
    Outcome english = shell.run("root", "echelon:unit-list");
    assertEquals(0, english.exitStatus());
    assertEquals(4, english.lines().size());
    assertTrue(english.output(), english.lines().get(0).matches("Code +. Name +. Missing"));
    assertTrue(english.output(), english.lines().get(2).matches("bank +. Bank +. no catalog"));
    assertTrue(english.output(), english.lines().get(3).matches("telecom . Tele \\[2Jcom .*"));
    assertTrue(shell.run("root", "echelon:unit-list --lang zh").output().contains("缺少目录"));
    assertTrue(shell.run("root", "echelon.lang = zh\nechelon:unit-list").output().contains("银行"));
  }

  @Test
  public void aRefusalIsOneRedLineAndEndsTheScript() {
    Outcome outcome = shell.run("root", "echelon:user-enable nobody\nechelon:unit-list");
    assertEquals(1, outcome.exitStatus());
    assertEquals(
        "\u001b[31mechelon: NOT_FOUND: there is no user nobody\u001b[39m\n", outcome.output());
    assertTrue(
        shell
            .run("root", "echelon:user-enable --lang zh nobody")
            .output()
            .contains("NOT_FOUND: 没有用户 nobody"));
  }

  @Test
  public void whoIsUnknownIsRefused() {
    Outcome outcome = shell.run("karaf", "echelon:unit-list");
    assertEquals(1, outcome.exitStatus());
    assertTrue(outcome.output(), outcome.output().contains("echelon: NOT_AUTHENTICATED: "));
  }

  @Test
  public void theUnitMayBeLeftOutByWhoSeesOnlyOne() {
    assertEquals(0, shell.run("li.na", "echelon:run-list").exitStatus());
    assertEquals(0, shell.run("root", "echelon:run-list --unit bank").exitStatus());
    assertTrue(
        shell
            .run("root", "echelon:run-list")
            .output()
            .contains("INVALID_INPUT: --unit is needed: one of [bank, telecom]"));
  }

  @Test
  public void listsComeInPages() {
    String first = shell.run("li.na", "echelon:run-list --limit 1").output();
    assertTrue(first, first.endsWith("More: --after 12346\n"));
    String second = shell.run("li.na", "echelon:run-list --limit 1 --after 12346").output();
    assertTrue(second, second.contains("12345"));
    assertFalse(second, second.contains("More"));
  }

  @Test
  public void aRunIsShownWithItsDistribution() {
    List<String> lines = shell.run("li.na", "echelon:run-show 12345").lines();
    assertEquals("Id: 12345", lines.get(0));
    assertTrue(lines.toString(), lines.stream().anyMatch(l -> l.matches("\\(not ratable\\) . 1")));
  }

  @Test
  public void aRunSaysAtWhichStepOfItsReviewItIsAndWhichEnded() {
    String run = shell.run("li.na", "echelon:run-show 12345").output();
    assertTrue(run, run.contains("Review step: 2/2 Meeting\n"));
    assertTrue(run, run.matches("(?s).*SUBMIT +. Initial rating +. IN_REVIEW .*"));
    String list = shell.run("li.na", "echelon:run-list --lang zh").output();
    assertTrue(list, list.contains("2/2 会议复评"));
    String unit = shell.run("li.na", "echelon:unit-show").output();
    assertTrue(unit, unit.contains("Review steps: Initial rating → Meeting\n"));
  }

  @Test
  public void aRunIsWaitedForAndItsFailureFailsTheCommand() {
    Outcome done = shell.run("li.na", "echelon:run-start --as-of 2026-09-30 2026-1");
    assertEquals(done.output(), 0, done.exitStatus());
    assertTrue(done.output(), done.output().contains("State: IN_REVIEW"));
    Outcome failed =
        shell(new FakeJobs(Optional.of("the disk is full")))
            .run("li.na", "echelon:run-start 2026-1");
    assertEquals(1, failed.exitStatus());
    assertTrue(failed.output(), failed.output().contains("JOB_FAILED: job 7: the disk is full"));
  }

  @Test
  public void aDayThatIsNoneIsRefused() {
    Outcome outcome = shell.run("li.na", "echelon:run-start --as-of today 2026-1");
    assertTrue(outcome.output(), outcome.output().contains("INVALID_INPUT: today is no day"));
  }

  @Test
  public void aGeneratedPasswordIsShownOnce() {
    Outcome outcome =
        shell.run("root", "echelon:user-create --generate --role agent --unit telecom wang");
    assertEquals(outcome.output(), 0, outcome.exitStatus());
    assertEquals(20, accounts.password.length());
    assertTrue(outcome.output(), outcome.output().endsWith(accounts.password + "\n"));
    assertTrue(outcome.output(), outcome.output().contains("Roles: agent"));
  }

  @Test
  public void aRefusedUserGetsNoPasswordShown() {
    Outcome outcome = shell.run("li.na", "echelon:user-create --generate --role agent wang");
    assertEquals(1, outcome.exitStatus());
    assertEquals(1, outcome.lines().size());
    assertTrue(outcome.output(), outcome.output().contains("FORBIDDEN"));
  }

  @Test
  public void aScriptIsNotAskedForAPassword() {
    Outcome outcome = shell.run("li.na", "echelon:user-password");
    assertEquals(1, outcome.exitStatus());
    assertTrue(outcome.output(), outcome.output().contains("use --generate"));
    assertEquals(
        1, shell.run("root", "echelon:user-create --generate --role king wang").exitStatus());
  }

  @Test
  public void completesWhatTheCallerMaySee() {
    assertEquals(List.of("bank", "telecom"), shell.complete("root", UnitCompleter.class, ""));
    assertEquals(List.of("telecom"), shell.complete("li.na", UnitCompleter.class, ""));
    assertEquals(List.of("12345", "12346"), shell.complete("li.na", RunCompleter.class, "123"));
    assertEquals(List.of(), shell.complete("root", RunCompleter.class, ""));
    assertEquals(List.of("reviewer"), shell.complete("root", RoleCompleter.class, "r"));
    assertEquals(List.of("wang"), shell.complete("root", UserCompleter.class, ""));
    assertEquals(List.of(), shell.complete("li.na", UserCompleter.class, ""));
    assertEquals(List.of(), shell.complete("nobody", UnitCompleter.class, ""));
    assertEquals("bank", UnitChoice.typed(new String[] {"run-show", "--unit", "bank", ""}));
  }
}
