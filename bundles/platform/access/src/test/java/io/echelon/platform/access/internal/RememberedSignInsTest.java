package io.echelon.platform.access.internal;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class RememberedSignInsTest {
  private static final char[] PASSWORD = "correct horse battery".toCharArray();

  private final SettableClock clock = new SettableClock();
  private final RememberedSignIns remembered = new RememberedSignIns(clock);
  private final Caller liNa = caller("li.na");

  @Test
  public void remembersForFiveMinutes() {
    remembered.remember(remembered.ticket(), liNa, PASSWORD);
    assertEquals(Optional.of(liNa), remembered.find("li.na", PASSWORD));
    assertEquals(Optional.empty(), remembered.find("li.na", "something else".toCharArray()));
    assertEquals(Optional.empty(), remembered.find("wang", PASSWORD));
    clock.advance(Duration.ofMinutes(5));
    assertEquals(Optional.empty(), remembered.find("li.na", PASSWORD));
  }

  @Test
  public void forgetsOneUser() {
    remembered.remember(remembered.ticket(), liNa, PASSWORD);
    remembered.remember(remembered.ticket(), caller("wang"), PASSWORD);
    remembered.forget("li.na");
    assertEquals(Optional.empty(), remembered.find("li.na", PASSWORD));
    assertEquals(Optional.of(caller("wang")), remembered.find("wang", PASSWORD));
  }

  @Test
  public void remembersNobodyWhoMayHaveChangedMeanwhile() {
    long ticket = remembered.ticket();
    remembered.forget("li.na");
    remembered.remember(ticket, liNa, PASSWORD);
    assertEquals(Optional.empty(), remembered.find("li.na", PASSWORD));
  }

  @Test
  public void dropsTheOldestBeyondTenThousand() {
    for (int i = 0; i <= 10_000; i++) {
      remembered.remember(remembered.ticket(), caller("user" + i), PASSWORD);
    }
    assertEquals(Optional.empty(), remembered.find("user0", PASSWORD));
    assertEquals(Optional.of(caller("user1")), remembered.find("user1", PASSWORD));
    assertEquals(Optional.of(caller("user10000")), remembered.find("user10000", PASSWORD));
  }

  private static Caller caller(String name) {
    return new Caller(name, Set.of(), Set.of());
  }
}
