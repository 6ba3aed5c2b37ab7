package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;

/** A platform with one unit on a fresh database, and the words that scenarios share. */
public abstract class Scenario {
  static final String UNIT = Platform.UNIT;
  static final Path SAMPLE = Path.of(System.getProperty("echelon.sample"));
  static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  Platform platform;

  @Before
  public final void startPlatform() throws Exception {
    platform = new Platform(Databases.derbyInMemory(), folder.newFolder("imports").toPath());
    platform.clock.set(Instant.parse("2025-09-01T02:00:00Z"));
    platform.withUnit(strategy());
  }

  /** Id of the strategy by which the unit rates. */
  String strategy() {
    return "telecom";
  }

  @After
  public final void stopPlatform() throws Exception {
    platform.close();
  }

  /** Imports the shipped sample. */
  final Job importSample() throws IOException {
    putMapping("sample", Files.readString(SAMPLE.resolve("mapping.json")));
    try (InputStream csv = Files.newInputStream(SAMPLE.resolve("customers.csv"))) {
      return importFile(csv, "sample");
    }
  }

  final void putMapping(String name, String json) {
    platform.imports.putMapping(platform.admin, UNIT, name, json);
  }

  final Job importText(String csv, String mapping) {
    return importFile(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), mapping);
  }

  final Job importFile(InputStream csv, String mapping) {
    return importFile(csv, mapping, AS_OF);
  }

  /** Imports facts that hold from a day on. */
  final Job importFile(InputStream csv, String mapping, LocalDate asOf) {
    Job job = platform.imports.start(platform.admin, UNIT, csv, mapping, Optional.of(asOf));
    return platform.await(job.id());
  }

  /** Rates all customers and waits for the result. */
  final Run rate(String name) {
    return rate(name, AS_OF);
  }

  final Run rate(String name, LocalDate asOf) {
    Run run = platform.runs.start(platform.admin, UNIT, name, asOf);
    platform.await(run.job());
    return platform.runs.get(platform.admin, UNIT, run.id());
  }

  /** Takes a run through the steps of its review, approves and publishes it. */
  final void publish(Run run, LocalDate effectiveFrom) {
    Caller next = platform.reviewer;
    while (platform.review.submit(next, UNIT, run.id(), "reviewed").state() == RunState.IN_REVIEW) {
      next = platform.chair;
    }
    platform.review.approve(platform.approver, UNIT, run.id(), "agreed");
    platform.review.publish(platform.approver, UNIT, run.id(), effectiveFrom);
  }

  final Optional<String> tier(String number, LocalDate on, Instant knownAt) {
    long id = platform.customers.get(platform.admin, UNIT, number).id();
    return platform.tiers.of(UNIT, id, on, knownAt).map(t -> t.tier());
  }

  static EchelonException assertRefused(ErrorCode code, ThrowingRunnable call) {
    EchelonException refusal = assertThrows(EchelonException.class, call);
    assertEquals(refusal.getMessage(), code, refusal.code());
    return refusal;
  }
}
