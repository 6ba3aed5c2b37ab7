package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.calendar.CalendarAdd;
import io.echelon.surface.shell.calendar.CalendarApprove;
import io.echelon.surface.shell.calendar.CalendarBetween;
import io.echelon.surface.shell.calendar.CalendarCompleter;
import io.echelon.surface.shell.calendar.CalendarDraft;
import io.echelon.surface.shell.calendar.CalendarDue;
import io.echelon.surface.shell.calendar.CalendarExport;
import io.echelon.surface.shell.calendar.CalendarImport;
import io.echelon.surface.shell.calendar.CalendarList;
import io.echelon.surface.shell.calendar.CalendarNext;
import io.echelon.surface.shell.calendar.CalendarOpen;
import io.echelon.surface.shell.calendar.CalendarShift;
import io.echelon.surface.shell.calendar.CalendarVersions;
import io.echelon.surface.shell.calendar.CalendarYear;
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

public class CalendarCommandsTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path files;
  private TestShell shell;

  @Before
  public void open() throws IOException {
    files = folder.newFolder("in").toPath();
    FakeUnits units = new FakeUnits();
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    shell =
        new TestShell(
                Set.of(
                    new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom")),
                    new Caller("amy", Set.of(Role.APPROVER), Set.of("telecom"))),
                units,
                new UnitChoice(units),
                new FakeUnitCalendars(),
                new Days(units, new NoCalendars(), clock),
                new ServerFiles(TestShell.configuration(false, files.toString())))
            .with(UnitCompleter.class, CalendarCompleter.class, CalendarList.class)
            .with(CalendarDraft.class, CalendarApprove.class, CalendarExport.class)
            .with(CalendarVersions.class, CalendarImport.class, CalendarYear.class)
            .with(CalendarAdd.class, CalendarBetween.class, CalendarOpen.class)
            .with(CalendarNext.class, CalendarShift.class, CalendarDue.class);
  }

  @Test
  public void aCalendarIsDraftedByOneAndApprovedByAnother() throws IOException {
    String json = CalendarDocuments.write(FakeUnitCalendars.SHOP);
    Files.writeString(files.resolve("shop.json"), json);
    Outcome draft = shell.run("li.na", "echelon:calendar-draft shop.json");
    assertEquals(draft.output(), 0, draft.exitStatus());
    Outcome approved = shell.run("amy", "echelon:calendar-approve --from 2026-11-01 1");
    assertTrue(approved.output(), approved.output().contains("Approved by: amy\nFrom: 2026-11-01"));
    assertTrue(run("echelon:calendar-versions").contains("shop"));
    assertTrue(run("echelon:calendar-list --lang zh").contains("门店"));
    assertEquals(json, run("echelon:calendar-export shop").strip());
    assertTrue(run("echelon:calendar-year shop 2026").contains("09:00-17:00"));
    assertEquals(List.of("shop"), shell.complete("amy", CalendarCompleter.class, "sh"));
  }

  @Test
  public void aYearIsImportedFromAFile() throws IOException {
    Files.writeString(
        files.resolve("2027.csv"),
        "date,kind,name_en,name_zh,windows\n2027-01-01,holiday,New Year,元旦,\n");
    Files.writeString(files.resolve("2027.json"), "{\"days\":[]}");
    assertTrue(run("echelon:calendar-import shop 2027 2027.csv").contains("Days known to: 2027"));
    assertTrue(run("echelon:calendar-import shop 2027 2027.json").contains("Days known to: 2027"));
    Files.writeString(files.resolve("bad.csv"), "date,kind,name_en,name_zh,windows\n1,2,3,4,\n");
    assertTrue(run("echelon:calendar-import shop 2027 bad.csv").contains("line 2: "));
  }

  @Test
  public void questionsAreAnsweredDayByDay() throws IOException {
    String added = run("echelon:calendar-add --calendar shop 2026-10-02T01:00:00Z PT9H");
    assertTrue(added, added.contains("At: 2026-10-05T02:00:00Z"));
    assertTrue(added, added.contains("weekend"));
    assertTrue(
        run("echelon:calendar-between --calendar shop 2026-10-02T00:00:00Z 2026-10-05T02:00:00Z")
            .contains("Working time: PT9H"));
    assertTrue(run("echelon:calendar-open --calendar shop 2026-10-02T01:00:00Z").contains("yes"));
    assertTrue(run("echelon:calendar-next --calendar shop").contains("At: 2026-10-02T01:00:00Z"));
    assertTrue(
        run("echelon:calendar-shift --calendar shop 2026-10-02 2").contains("Day: 2026-10-06"));
    assertTrue(
        run("echelon:calendar-shift --back --calendar shop 2026-10-02 2")
            .contains("Day: 2026-09-29"));
    assertTrue(
        run("echelon:calendar-due --calendar shop 2026-10-02T01:00:00Z 1")
            .contains("At: 2026-10-05T01:00:00Z"));
    assertTrue(
        run("echelon:calendar-add --calendar shop 2026-10-02T01:00:00Z 9h")
            .contains("9h is no time; write it as PT8H or PT1H30M"));
    Files.writeString(files.resolve("shop.json"), CalendarDocuments.write(FakeUnitCalendars.SHOP));
    assertTrue(run("echelon:calendar-open --file shop.json 2026-10-01T01:00:00Z").contains("no"));
  }

  private String run(String command) {
    return shell.run("li.na", command).output();
  }
}
