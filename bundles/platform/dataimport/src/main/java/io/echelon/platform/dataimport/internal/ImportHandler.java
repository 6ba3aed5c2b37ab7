package io.echelon.platform.dataimport.internal;

import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.store.ImportStore;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.measurement.Measurements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs imports. */
@Component
public final class ImportHandler implements JobHandler {
  private final Spool spool;
  private final ImportStore store;
  private final BlockWriter writer;
  private final RegistrationCheck registrations;

  @Activate
  public ImportHandler(
      @Reference Spool spool,
      @Reference ImportStore store,
      @Reference CustomerStore customers,
      @Reference Measurements measurements) {
    this.spool = spool;
    this.store = store;
    this.registrations = new RegistrationCheck(customers);
    this.writer = new BlockWriter(customers, measurements);
  }

  @Override
  public String type() {
    return DataImports.JOB_TYPE;
  }

  @Override
  public Work open(Job job) {
    return new ImportWork(job, spool, store, writer, registrations);
  }

  @Override
  public void failed(Job job, String reason) {
    spool.discard(job.parameters().get(StoredDataImports.FILE));
  }
}
