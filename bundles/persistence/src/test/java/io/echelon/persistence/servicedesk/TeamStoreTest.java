package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TeamStoreTest extends StoreContract {

  @Test
  public void membersComeByNameOncePerTeamAndUnit() {
    run(
        () -> {
          stores.teams().add(unit, "network", "zhou");
          stores.teams().add(unit, "network", "chen");
          stores.teams().add(unit, "network", "chen");
          stores.teams().add(unit, "vip", "chen");
        });
    assertEquals(List.of("chen", "zhou"), read(() -> stores.teams().members(unit, "network")));
    assertEquals(List.of(), read(() -> stores.teams().members("other", "network")));
    assertEquals(Map.of("network", 2L, "vip", 1L), read(() -> stores.teams().counts(unit)));
  }

  @Test
  public void whoeverIsRemovedIsGoneFromThatTeamOnly() {
    run(() -> stores.teams().add(unit, "network", "chen"));
    run(() -> stores.teams().add(unit, "vip", "chen"));
    assertTrue(write(() -> stores.teams().remove(unit, "network", "chen")));
    assertFalse(write(() -> stores.teams().remove(unit, "network", "chen")));
    assertEquals(Map.of("vip", 1L), read(() -> stores.teams().counts(unit)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.teams().add(unit, "a", "b"));
    assertNeedsTransaction(() -> stores.teams().remove(unit, "a", "b"));
    assertNeedsTransaction(() -> stores.teams().members(unit, "a"));
    assertNeedsTransaction(() -> stores.teams().counts(unit));
  }
}
