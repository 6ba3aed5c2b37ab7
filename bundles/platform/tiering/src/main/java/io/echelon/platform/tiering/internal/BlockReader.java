package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.measurement.FactSink;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.tiering.Run;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the facts of blocks of customers straight into columns. Used by one thread. */
final class BlockReader {
  private final Measurements measurements;
  private final Run run;
  private final Optional<Instant> recordedUntil;
  private final Snapshot snapshot;

  /**
   * @param run whose unit and day count
   * @param recordedUntil as in {@link Measurements#stream}
   */
  BlockReader(Measurements measurements, Run run, Optional<Instant> recordedUntil, Scorecard card) {
    this.recordedUntil = recordedUntil;
    this.measurements = measurements;
    this.run = run;
    snapshot = new Snapshot(card, run.asOf());
  }

  /**
   * Reads the facts of customers.
   *
   * @param members by id, at most as many as the batch holds
   * @param batch emptied, then filled
   */
  CustomerBlock read(List<Member> members, IndicatorBatch batch) {
    batch.clear();
    CustomerBlock block = new CustomerBlock(members, new HashMap<>(), batch);
    if (!members.isEmpty()) {
      Rows rows = new Rows(block);
      measurements.stream(
          run.unit(), members.get(0).id(), block.lastId(), run.asOf(), recordedUntil, rows);
      rows.finish();
    }
    return block;
  }

  /** Walks members and sheets side by side, both by customer id. */
  private final class Rows implements FactSink {
    private final List<Member> members;
    private final Map<Long, String> faults;
    private final IndicatorBatch values;
    private int next;
    private boolean isMember;

    Rows(CustomerBlock block) {
      members = block.members();
      faults = block.faults();
      values = block.values();
      snapshot.clear();
    }

    @Override
    public void sheet(long customerId) {
      while (next < members.size() && members.get(next).id() < customerId) {
        close();
      }
      isMember = next < members.size() && members.get(next).id() == customerId;
    }

    @Override
    public void number(String code, double value) {
      if (isMember) {
        snapshot.column(code).ifPresent(c -> c.number(value));
      }
    }

    @Override
    public void text(String code, String value) {
      if (isMember) {
        snapshot.column(code).ifPresent(c -> c.text(value));
      }
    }

    @Override
    public void flag(String code, boolean set) {
      if (isMember) {
        snapshot.column(code).ifPresent(c -> c.flag(set));
      }
    }

    private void close() {
      long id = members.get(next++).id();
      snapshot.addTo(values).ifPresent(fault -> faults.put(id, fault));
      snapshot.clear();
    }

    private void finish() {
      while (next < members.size()) {
        close();
      }
    }
  }
}
