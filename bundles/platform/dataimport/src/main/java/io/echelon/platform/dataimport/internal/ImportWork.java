package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.dataimport.csv.CsvRecords;
import io.echelon.platform.dataimport.store.ImportStore;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One import under way. Its cursor is the number of records done, so that a resumed import skips
 * exactly those; a block ends early before a customer number that it already holds, because the
 * later line must be compared with what the earlier one wrote.
 */
final class ImportWork implements JobHandler.Work {
  private static final Reasons REASONS = new Reasons(ImportWork.class);
  private static final int BLOCK = 1_000;
  private static final int TEXT_KEPT = 2_000;

  private final Job job;
  private final Spool spool;
  private final ImportStore store;
  private final BlockWriter writer;
  private final RegistrationCheck registrations;
  private final ImportMapping mapping;
  private final CsvRecords records;
  private final LineReader reader;
  private final ImportCounts counts;
  private Optional<CsvRecords.RawRecord> next;
  private boolean done;

  ImportWork(
      Job job,
      Spool spool,
      ImportStore store,
      BlockWriter writer,
      RegistrationCheck registrations) {
    this.registrations = registrations;
    this.job = job;
    this.spool = spool;
    this.store = store;
    this.writer = writer;
    counts = new ImportCounts(job.counts());
    mapping = MappingDocument.read(job.parameters().get(StoredDataImports.MAPPING));
    records = open(spool.file(job.parameters().get(StoredDataImports.FILE)), mapping);
    Header header =
        new Header(
            records
                .next()
                .flatMap(CsvRecords.RawRecord::cells)
                .orElseThrow(() -> REASONS.invalid("heading")),
            mapping);
    reader =
        new LineReader(
            job.unit(),
            mapping,
            header,
            LocalDate.parse(job.parameters().get(StoredDataImports.AS_OF)));
    next = records.next();
    for (long skip = counts.read(); skip > 0; skip--) {
      next = records.next();
    }
  }

  @Override
  public JobProgress next() {
    List<Line> lines = new ArrayList<>(BLOCK);
    List<RejectedLine> rejected = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    while (next.isPresent() && lines.size() + rejected.size() < BLOCK) {
      try {
        Line line = reader.read(next.get());
        if (!numbers.add(line.customer().number())) {
          break;
        }
        lines.add(line);
      } catch (LineFault fault) {
        rejected.add(rejection(next.get(), fault));
      }
      next = records.next();
    }
    RegistrationCheck.Found found = registrations.look(job.unit(), lines);
    Map<Line, String> taken = found.takenBy();
    taken.forEach((line, owner) -> rejected.add(rejection(line.record(), codeTaken(owner))));
    lines.removeAll(taken.keySet());
    writer.write(job.unit(), lines, found.ids(), counts);
    store.reject(job.id(), rejected);
    counts.rejected(rejected.size());
    done = next.isEmpty();
    return new JobProgress(Long.toString(counts.read()), counts.asMap(), 0, done);
  }

  @Override
  public void close() {
    records.close();
    if (done) {
      spool.discard(job.parameters().get(StoredDataImports.FILE));
    }
  }

  private static RejectedLine rejection(CsvRecords.RawRecord record, LineFault fault) {
    String text = record.text();
    return new RejectedLine(
        record.line(),
        fault.column(),
        fault.getMessage(),
        text.length() > TEXT_KEPT ? text.substring(0, TEXT_KEPT) : text);
  }

  private LineFault codeTaken(String owner) {
    return new LineFault(
        mapping.registrationCode().orElse(""), "belongs to customer " + owner + " already");
  }

  private static CsvRecords open(Path file, ImportMapping mapping) {
    if (!Files.exists(file)) {
      throw EchelonException.notFound("uploaded file", file.getFileName());
    }
    try {
      Charset charset = CsvEncoding.of(file, mapping.encoding());
      return new CsvRecords(
          CsvEncoding.open(file, charset), mapping.delimiter().orElse(",").charAt(0));
    } catch (IOException e) {
      throw new EchelonException(ErrorCode.INTERNAL, REASONS.text("upload.unreadable"), e);
    }
  }
}
