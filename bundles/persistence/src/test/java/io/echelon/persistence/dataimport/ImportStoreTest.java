package io.echelon.persistence.dataimport;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.dataimport.RejectedLine;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ImportStoreTest extends StoreContract {

  private static RejectedLine line(long number) {
    return new RejectedLine(number, "收入", "not a number: 十", "a,b,十");
  }

  @Test
  public void aMappingIsInsertedOrReplaced() {
    String large = "{\"x\":\"" + "长".repeat(40_000) + "\"}";
    run(() -> stores.imports().putMapping(unit, "b", "{}"));
    run(() -> stores.imports().putMapping(unit, "a", "{}"));
    run(() -> stores.imports().putMapping(unit, "b", large));
    assertEquals(Optional.of(large), read(() -> stores.imports().mapping(unit, "b")));
    assertEquals(Optional.empty(), read(() -> stores.imports().mapping(unit, "c")));
    assertEquals(List.of("a", "b"), read(() -> stores.imports().mappingNames(unit)));
  }

  @Test
  public void rejectedLinesComeAscendingAfterALine() {
    long job = read(() -> (long) unit.hashCode());
    run(() -> stores.imports().reject(job, List.of(line(9), line(2), line(5))));
    run(() -> stores.imports().reject(job + 1, List.of(line(3))));
    run(() -> stores.imports().reject(job, List.of()));
    assertEquals(
        List.of(line(2), line(5), line(9)), read(() -> stores.imports().rejected(job, 0, 10)));
    assertEquals(List.of(line(5)), read(() -> stores.imports().rejected(job, 2, 1)));
  }

  /** A binary file taken for a CSV still gets its list of rejected lines. */
  @Test
  public void aBadFileDoesNotStopItsOwnReport() {
    long job = -unit.hashCode();
    RejectedLine bad =
        new RejectedLine(1, "x".repeat(500), "r".repeat(3_000), "\0" + "长".repeat(2_000));
    run(() -> stores.imports().reject(job, List.of(bad)));
    assertEquals(
        List.of(new RejectedLine(1, "x".repeat(400), "r".repeat(2_000), "长".repeat(2_000))),
        read(() -> stores.imports().rejected(job, 0, 10)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.imports().putMapping(unit, "a", "{}"));
    assertNeedsTransaction(() -> stores.imports().mapping(unit, "a"));
    assertNeedsTransaction(() -> stores.imports().mappingNames(unit));
    assertNeedsTransaction(() -> stores.imports().reject(1, List.of(line(1))));
    assertNeedsTransaction(() -> stores.imports().rejected(1, 0, 1));
  }
}
