package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import with rejected lines on two pages. */
final class FakeImports implements DataImports, Jobs {
  long bytesRead;

  @Override
  public Job start(
      Caller caller, String unit, InputStream csv, String mapping, Optional<LocalDate> asOf) {
    try (csv) {
      bytesRead = csv.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return get(caller, unit, 7);
  }

  @Override
  public Page<RejectedLine> rejected(
      Caller caller, String unit, long job, Optional<String> after, int limit) {
    if (job != 7) {
      throw EchelonException.notFound("job", job);
    }
    return after.isEmpty()
        ? new Page<>(
            List.of(new RejectedLine(2, "revenue", "no number", "=cmd()|A1")), Optional.of("2"))
        : new Page<>(List.of(new RejectedLine(9, "", "empty", "a,\"b\"")), Optional.empty());
  }

  @Override
  public ImportMapping putMapping(Caller caller, String unit, String name, String json) {
    if (!json.startsWith("{")) {
      throw EchelonException.invalid("line 1: no object");
    }
    return mapping(caller, unit, name);
  }

  @Override
  public ImportMapping mapping(Caller caller, String unit, String name) {
    ImportMapping.IndicatorColumn revenue =
        new ImportMapping.IndicatorColumn(
            "Revenue", ImportMapping.Kind.NUMBER, Optional.of("revenue"), Map.of("-", "0"));
    return new ImportMapping(
        Optional.of("auto"), null, "No", "Name", null, List.of(), null, null, List.of(revenue));
  }

  @Override
  public List<String> mappings(Caller caller, String unit) {
    return List.of("monthly");
  }

  @Override
  public Job start(Caller caller, String type, String unit, Map<String, String> parameters) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnderWay(String type, String unit) {
    return false;
  }

  @Override
  public Job get(Caller caller, String unit, long id) {
    return new Job(
        id,
        "import",
        unit,
        Map.of("file", "/secret/path"),
        Job.State.RUNNING,
        "cursor-1",
        Map.of("read", 5L),
        10,
        "anna",
        Samples.NOW,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Page<Job> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, unit, 7)), Optional.empty());
  }

  @Override
  public Job enqueue(Caller caller, String type, String unit, Map<String, String> parameters) {
    throw new UnsupportedOperationException();
  }
}
