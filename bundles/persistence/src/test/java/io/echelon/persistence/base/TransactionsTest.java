package io.echelon.persistence.base;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class TransactionsTest extends StoreContract {

  private BusinessUnit row(String code) {
    return new BusinessUnit(code, new LocalizedText("Group", "集团"));
  }

  private boolean exists(String code) {
    return read(() -> stores.units().find(code)).isPresent();
  }

  @Test
  public void innerCallsJoin() {
    run(
        () -> {
          run(() -> stores.units().insert(row(unit)));
          assertTrue(exists(unit));
        });
    assertTrue(exists(unit));
  }

  @Test
  public void anyThrowableRollsBack() {
    assertThrows(
        StackOverflowError.class,
        () ->
            run(
                () -> {
                  stores.units().insert(row(unit));
                  throw new StackOverflowError();
                }));
    assertFalse(exists(unit));
  }

  @Test
  public void aFailureInsideRollsBackTheWholeEvenIfItIsCaught() {
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> {
          stores.units().insert(row(unit));
          assertThrows(
              EchelonException.class,
              () ->
                  run(
                      () -> {
                        throw EchelonException.notFound("mark", 1);
                      }));
        });
    assertFalse(exists(unit));
  }

  @Test
  public void aReadDoesNotWrite() {
    assertThrows(
        IllegalStateException.class,
        () ->
            read(
                () -> {
                  stores.units().insert(row(unit));
                  return null;
                }));
    assertThrows(IllegalStateException.class, () -> read(() -> write(() -> stores.units().all())));
    assertFalse(exists(unit));
  }

  @Test
  public void aTextThatIsTooLongIsRefusedAsSuch() {
    assertRefused(ErrorCode.TOO_LARGE, () -> stores.units().insert(row("x".repeat(65))));
  }

  @Test
  public void afterAFailureTheThreadStartsAnew() {
    run(() -> stores.units().insert(row(unit)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.units().insert(row(unit)));
    assertNeedsTransaction(() -> stores.units().all());
    assertTrue(exists(unit));
  }

  /** Two transactions that each wait for a row of the other: one is told so and rolled back. */
  @Test
  public void aDeadlockIsBusy() throws Exception {
    run(
        () -> {
          stores.imports().putMapping(unit, "1", "{}");
          stores.imports().putMapping(unit, "2", "{}");
        });
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> done =
          threads.invokeAll(
              List.of(
                  () -> wentThrough("1", "2", bothHoldOne),
                  () -> wentThrough("2", "1", bothHoldOne)));
      assertTrue(done.get(0).get() != done.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  private boolean wentThrough(String first, String second, CyclicBarrier bothHoldOne) {
    try {
      run(
          () -> {
            stores.imports().putMapping(unit, first, "{1}");
            await(bothHoldOne);
            stores.imports().putMapping(unit, second, "{2}");
          });
      return true;
    } catch (EchelonException e) {
      assertEquals(ErrorCode.BUSY, e.code());
      return false;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
