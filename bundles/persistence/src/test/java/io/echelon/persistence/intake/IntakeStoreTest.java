package io.echelon.persistence.intake;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.platform.intake.store.IntakeStore.KeptReceipt;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class IntakeStoreTest extends StoreContract {

  private static final KeptReceipt RECEIPT =
      new KeptReceipt("ab".repeat(32), "{\"due\":\"" + "日".repeat(20_000) + "\"}", T0);

  private QuarantinedMessage message(long id, byte[] content) {
    return new QuarantinedMessage(id, "web", Optional.of(unit), T0, "portal", "", content, "不懂");
  }

  @Test
  public void aReceiptIsFoundUnderItsWholeKey() {
    run(() -> stores.intake().insert(unit, "web", "k", RECEIPT));
    assertEquals(Optional.of(RECEIPT), read(() -> stores.intake().find(unit, "web", "k")));
    assertEquals(Optional.empty(), read(() -> stores.intake().find(unit, "email", "k")));
    assertEquals(Optional.empty(), read(() -> stores.intake().find(unit, "web", "K")));
    assertEquals(Optional.empty(), read(() -> stores.intake().find("other", "web", "k")));
  }

  @Test
  public void aKeyIsTakenOnce() {
    run(() -> stores.intake().insert(unit, "web", "k", RECEIPT));
    assertRefused(
        ErrorCode.ALREADY_EXISTS, () -> stores.intake().insert(unit, "web", "k", RECEIPT));
  }

  @Test
  public void twoSubmissionsAtOnceGetOneReceipt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> submit =
          () -> {
            try {
              run(() -> stores.intake().insert(unit, "web", "k", RECEIPT));
              return true;
            } catch (EchelonException e) {
              assertEquals(ErrorCode.ALREADY_EXISTS, e.code());
              return false;
            }
          };
      int accepted = 0;
      for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(8, submit))) {
        accepted += done.get() ? 1 : 0;
      }
      assertEquals(1, accepted);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  public void aMessageIsKeptByteForByte() {
    byte[] content = new byte[200_000];
    new Random(1).nextBytes(content);
    long id = write(() -> stores.intake().insert(message(0, content)));
    QuarantinedMessage kept = read(() -> stores.intake().quarantined(id)).orElseThrow();
    assertArrayEquals(content, kept.content());
    assertEquals(id, kept.id());
    assertEquals(
        List.of("web", "portal", "", "不懂"),
        List.of(kept.channel(), kept.sender(), kept.contentType(), kept.reason()));
    assertEquals(T0, kept.receivedAt());
    assertEquals(Optional.empty(), read(() -> stores.intake().quarantined(Long.MAX_VALUE)));
  }

  @Test
  public void messagesComeAscendingOfSomeUnitsOrOfAll() {
    long first = write(() -> stores.intake().insert(message(0, new byte[] {1})));
    long second = write(() -> stores.intake().insert(message(0, new byte[0])));
    assertTrue(second > first);
    assertEquals(List.of(first, second), ids(Optional.of(Set.of(unit, "none")), 0));
    assertEquals(List.of(second), ids(Optional.of(Set.of(unit)), first));
    assertEquals(List.of(), ids(Optional.of(Set.of()), 0));
    assertTrue(ids(Optional.empty(), 0).containsAll(List.of(first, second)));
  }

  private List<Long> ids(Optional<Set<String>> units, long after) {
    return read(() -> stores.intake().quarantinedAfter(units, after, 1_000)).stream()
        .map(QuarantinedMessage::id)
        .toList();
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.intake().find(unit, "web", "k"));
    assertNeedsTransaction(() -> stores.intake().insert(unit, "web", "k", RECEIPT));
    assertNeedsTransaction(() -> stores.intake().insert(message(0, new byte[0])));
    assertNeedsTransaction(() -> stores.intake().quarantined(1));
    assertNeedsTransaction(() -> stores.intake().quarantinedAfter(Optional.empty(), 0, 1));
  }
}
