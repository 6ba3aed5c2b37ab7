package io.echelon.platform.dataimport.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.dataimport.store.ImportStore;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.unit.UnitWork;
import io.echelon.platform.unit.Units;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredDataImports implements DataImports {
  private static final Reasons REASONS = new Reasons(StoredDataImports.class);

  static final String FILE = "file";
  static final String MAPPING = "mapping";
  static final String AS_OF = "asOf";
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";

  private final Units units;
  private final Jobs jobs;
  private final Spool spool;
  private final ImportStore store;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredDataImports(
      @Reference Units units,
      @Reference Jobs jobs,
      @Reference Spool spool,
      @Reference ImportStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.units = units;
    this.jobs = jobs;
    this.spool = spool;
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public Job start(
      Caller caller, String unit, InputStream csv, String mapping, Optional<LocalDate> asOf) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    String mappingJson = stored(unit, mapping);
    UnitWork.refuseIfUnderWay(jobs::isUnderWay, unit);
    Path file = spool.keep(csv);
    try {
      return transactions.write(
          () -> {
            Job job =
                jobs.start(
                    caller,
                    JOB_TYPE,
                    unit,
                    Map.of(
                        FILE,
                        file.getFileName().toString(),
                        MAPPING,
                        mappingJson,
                        AS_OF,
                        asOf.orElseGet(units::today).toString()));
            audit.record(caller, AuditDraft.in(unit, "import.start", "job/" + job.id()));
            return job;
          });
    } catch (RuntimeException e) {
      spool.discard(file.getFileName().toString());
      throw e;
    }
  }

  @Override
  public Page<RejectedLine> rejected(
      Caller caller, String unit, long job, Optional<String> after, int limit) {
    jobs.get(caller, unit, job);
    int size = Page.limit(limit);
    long afterLine = Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(store.rejected(job, afterLine, size + 1), size, r -> Long.toString(r.line())));
  }

  @Override
  public ImportMapping putMapping(Caller caller, String unit, String name, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    if (!name.matches(NAME)) {
      throw REASONS.invalid("mapping.name", name, NAME);
    }
    ImportMapping mapping = MappingDocument.read(json);
    transactions.run(
        () -> {
          store.putMapping(unit, name, json);
          audit.record(caller, AuditDraft.in(unit, "import-mapping.put", "mapping/" + name));
        });
    return mapping;
  }

  @Override
  public ImportMapping mapping(Caller caller, String unit, String name) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AUDITOR);
    return MappingDocument.read(stored(unit, name));
  }

  @Override
  public List<String> mappings(Caller caller, String unit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AUDITOR);
    return transactions.read(() -> store.mappingNames(unit));
  }

  private String stored(String unit, String name) {
    return transactions
        .read(() -> store.mapping(unit, name))
        .orElseThrow(() -> EchelonException.notFound("import mapping", name));
  }
}
