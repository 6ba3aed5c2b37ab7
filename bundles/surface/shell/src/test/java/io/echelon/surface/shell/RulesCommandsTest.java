package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitRules;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.rules.RulesApprove;
import io.echelon.surface.shell.rules.RulesDraft;
import io.echelon.surface.shell.rules.RulesExport;
import io.echelon.surface.shell.rules.RulesList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RulesCommandsTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void rulesAreDraftedByOneAndApprovedByAnother() throws IOException {
    Path files = folder.newFolder("in").toPath();
    String json = RulesDocument.write(UnitRules.DEFAULT);
    Files.writeString(files.resolve("rules.json"), json);
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    TestShell shell =
        new TestShell(
                Set.of(
                    new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom")),
                    new Caller("amy", Set.of(Role.APPROVER), Set.of("telecom"))),
                units,
                new UnitChoice(units),
                new FakeRules(),
                new Days(units, new NoCalendars(), clock),
                new ServerFiles(TestShell.configuration(false, files.toString())))
            .with(UnitCompleter.class, RulesList.class)
            .with(RulesDraft.class, RulesApprove.class, RulesExport.class);
    Outcome draft = shell.run("li.na", "echelon:rules-draft rules.json");
    assertEquals(draft.output(), 0, draft.exitStatus());
    Outcome own = shell.run("li.na", "echelon:rules-approve --from 2026-11-01 1");
    assertTrue(own.output(), own.output().contains("SEPARATION_OF_DUTIES: li.na drafted it"));
    Outcome approved = shell.run("amy", "echelon:rules-approve --from 2026-11-01 1");
    assertTrue(approved.output(), approved.output().contains("Approved by: amy\nFrom: 2026-11-01"));
    assertTrue(shell.run("amy", "echelon:rules-list --lang zh").output().contains("KEEP"));
    assertEquals(json, shell.run("amy", "echelon:rules-export 1").output().strip());
  }
}
