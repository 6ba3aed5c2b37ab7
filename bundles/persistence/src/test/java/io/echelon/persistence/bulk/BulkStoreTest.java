package io.echelon.persistence.bulk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;

public class BulkStoreTest extends StoreContract {
  private static final AtomicLong PARENTS = new AtomicLong();
  private static final BulkLine ONE = BulkLine.waiting(2, "x-1", "店 1", "");
  private static final BulkLine TWO =
      BulkLine.refused(3, "x-2", "", new LocalizedText("subject: is empty", "subject：不能为空"));

  private BulkRequest put() {
    return write(
        () -> {
          BulkRequest bulk =
              new BulkRequest(
                  stores.bulks().nextId(),
                  unit,
                  PARENTS.incrementAndGet(),
                  5,
                  "repair",
                  2,
                  7,
                  "li",
                  T0,
                  Optional.empty());
          stores.bulks().insert(bulk.id(), List.of(ONE, TWO));
          stores.bulks().insert(bulk, "key " + bulk.id(), "ab");
          return bulk;
        });
  }

  @Test
  public void aBulkRequestComesBackAsItWasPut() {
    BulkRequest one = put();
    BulkRequest two = put();
    assertEquals(Optional.of(one), read(() -> stores.bulks().find(unit, one.parent())));
    assertEquals(Optional.of(two), read(() -> stores.bulks().find(two.id())));
    assertEquals(
        Optional.of(new BulkStore.Made(one, "ab")),
        read(() -> stores.bulks().made(unit, "li", "key " + one.id())));
    assertEquals(
        Optional.empty(), read(() -> stores.bulks().made(unit, "wang", "key " + one.id())));
    assertEquals(List.of(two, one), read(() -> stores.bulks().before(unit, Long.MAX_VALUE, 9)));
    assertEquals(List.of(one), read(() -> stores.bulks().before(unit, two.id(), 9)));
    assertEquals(
        List.of(ONE, TWO), read(() -> stores.bulks().lines(one.id(), Optional.empty(), 0, 9)));
    assertEquals(
        List.of(TWO),
        read(() -> stores.bulks().lines(one.id(), Optional.of(BulkLine.State.REFUSED), 2, 9)));
  }

  @Test
  public void itIsOpenUntilItsLastRequestHasEnded() {
    BulkRequest bulk = put();
    long request = 1_000_000 + bulk.id();
    assertTrue(read(() -> stores.bulks().isOpen(bulk.id())));
    run(() -> stores.bulks().update(bulk.id(), List.of(ONE.accepted(request))));
    assertTrue(read(() -> stores.bulks().isOpen(bulk.id())));
    assertEquals(Optional.empty(), write(() -> stores.bulks().moved(-1, BulkLine.State.DONE)));
    assertEquals(
        Optional.of(bulk.id()), write(() -> stores.bulks().moved(request, BulkLine.State.DONE)));
    assertFalse(read(() -> stores.bulks().isOpen(bulk.id())));
    assertEquals(
        Map.of(
            BulkLine.State.WAITING, 0L,
            BulkLine.State.ACCEPTED, 0L,
            BulkLine.State.REFUSED, 1L,
            BulkLine.State.DONE, 1L),
        read(() -> stores.bulks().counts(bulk.id())));
    assertTrue(write(() -> stores.bulks().finish(bulk.id(), T0)));
    assertFalse(write(() -> stores.bulks().finish(bulk.id(), T0)));
    assertEquals(
        Optional.of(T0), read(() -> stores.bulks().find(bulk.id())).orElseThrow().finishedAt());
    assertTrue(write(() -> stores.bulks().reopen(bulk.id())));
    assertFalse(write(() -> stores.bulks().reopen(bulk.id())));
    assertTrue(write(() -> stores.bulks().finish(bulk.id(), T0)));
  }

  @Test
  public void linesThatNobodyWantsAreForgotten() {
    long id = write(() -> stores.bulks().nextId());
    run(() -> stores.bulks().insert(id, List.of(ONE, TWO)));
    assertFalse(write(() -> stores.bulks().forget(id)));
    assertEquals(List.of(), read(() -> stores.bulks().lines(id, Optional.empty(), 0, 9)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.bulks().find(1));
  }
}
