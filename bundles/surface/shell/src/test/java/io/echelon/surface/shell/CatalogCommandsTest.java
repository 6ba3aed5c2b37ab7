package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.catalog.CatalogApprove;
import io.echelon.surface.shell.catalog.CatalogConfirm;
import io.echelon.surface.shell.catalog.CatalogDraft;
import io.echelon.surface.shell.catalog.CatalogExport;
import io.echelon.surface.shell.catalog.CatalogList;
import io.echelon.surface.shell.catalog.CatalogShow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CatalogCommandsTest {
  private static final String CATALOG =
      """
      {"id":"x","name":{"en":"Service","zh":"服务"},"source":"rule",
       "items":[{"code":"visit","name":{"en":"Visit","zh":"走访"},"requestable":false}],
       "entries":[{"item":"visit","tiers":["A1","A2"],"benefit":{"kind":"cadence","every":"P1M"},
         "clause":"§ 7","internal":true,"text":{"en":"A visit a month","zh":"每月走访"}}]}
      """;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private Path files;
  private TestShell shell;

  @Before
  public void start() throws IOException {
    files = folder.newFolder("in").toPath();
    Files.writeString(files.resolve("catalog.json"), CATALOG);
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    shell =
        new TestShell(
                Set.of(
                    new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom")),
                    new Caller("amy", Set.of(Role.APPROVER), Set.of("telecom"))),
                units,
                new UnitChoice(units),
                new FakeCatalogs(),
                new Days(units, new NoCalendars(), clock),
                new ServerFiles(TestShell.configuration(false, files.toString())))
            .with(UnitCompleter.class, CatalogList.class, CatalogShow.class)
            .with(CatalogDraft.class, CatalogApprove.class, CatalogExport.class)
            .with(CatalogConfirm.class);
  }

  @Test
  public void aCatalogIsDraftedByOneAndApprovedByAnother() {
    Outcome draft = shell.run("li.na", "echelon:catalog-draft catalog.json");
    assertEquals(draft.output(), 0, draft.exitStatus());
    assertTrue(draft.output(), draft.output().startsWith("Version: 1\nName: Service\n"));
    Outcome own = shell.run("li.na", "echelon:catalog-approve --from 2026-11-01 1");
    assertTrue(own.output(), own.output().contains("SEPARATION_OF_DUTIES: li.na drafted it"));
    Outcome approved = shell.run("amy", "echelon:catalog-approve --from 2026-11-01 1");
    assertTrue(approved.output(), approved.output().contains("Approved by: amy\nFrom: 2026-11-01"));
    assertTrue(shell.run("amy", "echelon:catalog-list --lang zh").output().contains("服务"));
  }

  @Test
  public void aDepartmentConfirmsADraft() {
    Outcome confirmed = shell.run("amy", "echelon:catalog-confirm 1 sales");
    assertTrue(
        confirmed.output(), confirmed.output().matches("(?s).*sales +. Sales . amy .*§ 5\n"));
    assertEquals(0, shell.run("amy", "echelon:catalog-confirm 1").exitStatus());
  }

  @Test
  public void aCatalogIsShownWithItsEntries() {
    shell.run("li.na", "echelon:catalog-draft catalog.json");
    List<String> lines = shell.run("li.na", "echelon:catalog-show 1").lines();
    String last = lines.get(lines.size() - 1);
    assertTrue(last, last.matches("visit +. A1, A2 +. A visit a month . § 7 +. yes"));
  }

  @Test
  public void whatIsExportedIsTheDocument() throws IOException {
    shell.run("li.na", "echelon:catalog-draft catalog.json");
    String shown = shell.run("li.na", "echelon:catalog-export 1").output();
    assertEquals(CatalogDocuments.read(CATALOG), CatalogDocuments.read(shown));
    Outcome written = shell.run("li.na", "echelon:catalog-export 1 out.json");
    assertEquals("Written to " + files.resolve("out.json") + ".\n", written.output());
    assertEquals(shown.strip(), Files.readString(files.resolve("out.json")));
    Outcome again = shell.run("li.na", "echelon:catalog-export 1 out.json");
    assertTrue(again.output(), again.output().contains("ALREADY_EXISTS"));
  }

  @Test
  public void aWrongCatalogIsRefusedWithThePlace() throws IOException {
    Files.writeString(files.resolve("bad.json"), CATALOG.replace("cadence", "gift"));
    Outcome outcome = shell.run("li.na", "echelon:catalog-draft bad.json");
    assertEquals(1, outcome.exitStatus());
    assertTrue(outcome.output(), outcome.output().contains("$.entries[0].benefit.kind"));
  }
}
