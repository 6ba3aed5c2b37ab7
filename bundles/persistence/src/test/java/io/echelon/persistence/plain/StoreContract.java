package io.echelon.persistence.plain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * A store's promises, tested on each database: one new database per class and kind. Tests keep out
 * of each other's way by working in a unit of their own.
 */
@RunWith(Parameterized.class)
public abstract class StoreContract {
  /** Any instant, with all the digits that are kept. */
  protected static final Instant T0 = Instant.parse("2026-03-03T09:15:30.123456Z");

  private static final AtomicInteger UNITS = new AtomicInteger();
  private static HikariDataSource pool;
  private static PlainStores open;

  protected final String unit = "unit-" + UNITS.incrementAndGet();
  protected PlainStores stores;

  @Parameterized.Parameter public TestDatabase kind;

  @Parameterized.Parameters(name = "{0}")
  public static List<TestDatabase> kinds() {
    return Arrays.asList(TestDatabase.values());
  }

  @Parameterized.BeforeParam
  public static void openDatabase(TestDatabase kind) throws SQLException {
    pool = kind.create();
    open = PlainStores.open(pool);
  }

  @Parameterized.AfterParam
  public static void closeDatabase() {
    open.close();
    pool.close();
  }

  @org.junit.Before
  public void takeStores() {
    stores = open;
  }

  protected static HikariDataSource pool() {
    return pool;
  }

  protected <T> T write(Supplier<T> work) {
    return stores.transactions().write(work);
  }

  protected void run(Runnable work) {
    stores.transactions().run(work);
  }

  protected <T> T read(Supplier<T> work) {
    return stores.transactions().read(work);
  }

  /** Work in a transaction of its own is refused with the code. */
  protected void assertRefused(ErrorCode code, Runnable work) {
    assertEquals(code, assertThrows(EchelonException.class, () -> run(work)).code());
  }

  /** A call outside a transaction is refused. */
  protected static void assertNeedsTransaction(Runnable call) {
    assertThrows(IllegalStateException.class, call::run);
  }
}
