package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.itests.clock.SettableClock;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.internal.StoredRequests;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Open requests of units that differ in their number alone; how many are urgent is set. */
final class OpenRequests implements AutoCloseable {
  private static final Instant START = RatedUnit.NOW;

  /** Within this time after the start all become urgent, evenly. */
  private static final Duration SPREAD = Duration.ofDays(30);

  private static final int RANKS = 8;
  private static final int SCORES = 1_000;
  private static final int PERCENT = 100;
  private static final String INSERT =
      "insert into SERVICE_REQUEST (ID, UNIT, CHANNEL, ITEM, SUBJECT, DESCRIPTION, CUSTOMER_ID,"
          + " CANDIDATES, GRANTED, TIER_RANK, SCORE, STATE, IS_OPEN, ACCEPTED_AT, WARN_AT, DUE_AT,"
          + " VERSION) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String GRANTED =
      "[{\"item\":\"repair\",\"metric\":\"FIRST_ANSWER\",\"workingDays\":1,\"internal\":false,"
          + "\"origin\":\"NO_TIER\",\"tierRank\":99,\"score\":0.0,"
          + "\"reason\":{\"en\":\"no tier yet\",\"zh\":\"尚无等级\"}}]";

  private final HikariDataSource dataSource;
  private final PlainStores stores;
  private final SettableClock clock = new SettableClock();
  private final Requests requests;

  /**
   * @param numbers of the units, each of which has as many requests
   */
  OpenRequests(BenchmarkDatabase kind, HikariDataSource dataSource, List<Integer> numbers)
      throws SQLException {
    this.dataSource = dataSource;
    stores = PlainStores.open(dataSource);
    requests =
        new StoredRequests(stores.requests(), null, null, null, null, stores.transactions(), clock);
    long all = numbers.stream().mapToLong(Integer::longValue).sum();
    if (BenchmarkDatabase.count(dataSource, "SERVICE_REQUEST") == all) {
      return;
    }
    long first = 0;
    for (int number : numbers) {
      long before = first;
      Batch.fill(
          dataSource,
          INSERT,
          before,
          before + number,
          id -> row(id, "desk-" + number, (double) (id - before) / number));
      first += number;
    }
    kind.settle(dataSource, "SERVICE_REQUEST");
  }

  private static Object[] row(long id, String unit, double place) {
    Instant warn = START.plusMillis(1 + (long) (SPREAD.toMillis() * place));
    return new Object[] {
      id,
      unit,
      "web",
      "repair",
      "no light",
      "The line has been dead since this morning.",
      id,
      "[]",
      GRANTED,
      (int) (id * 31 % RANKS),
      (double) (id * 7_919 % SCORES),
      "NEW",
      true,
      OpenClocks.micros(warn.minus(Duration.ofDays(2))),
      OpenClocks.micros(warn),
      OpenClocks.micros(warn.plus(Duration.ofDays(1))),
      0
    };
  }

  /** Sets the clock so that this share of each unit's requests is urgent, in percent. */
  void urgent(int percent) {
    clock.set(START.plus(SPREAD.multipliedBy(percent).dividedBy(PERCENT)));
  }

  /** The first page of the unit with so many requests. */
  List<ServiceRequest> firstPage(int number, int size) {
    String unit = "desk-" + number;
    Caller agent = RatedUnit.staff("li.na", Role.AGENT, unit);
    return requests.queue(agent, unit, Optional.empty(), size).items();
  }

  @Override
  public void close() {
    stores.close();
    dataSource.close();
  }
}
