package io.echelon.platform.unit.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.Fence;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;

public class ThreadFenceTest {
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final ThreadFence fence = new ThreadFence();
  private final CountDownLatch release = new CountDownLatch(1);

  @After
  public void releaseThreads() {
    release.countDown();
    fence.stop();
  }

  @Test
  public void anAnswerInTimeComesThrough() throws Exception {
    assertEquals("yes", fence.call("channel web", LONG, () -> "yes"));
    assertEquals(0, fence.abandoned("channel web"));
  }

  @Test
  public void whatThePlugInThrowsComesThroughUnchanged() {
    IOException failure = new IOException("its own");
    IOException seen =
        assertThrows(
            IOException.class,
            () ->
                fence.call(
                    "channel web",
                    LONG,
                    () -> {
                      throw failure;
                    }));
    assertSame(failure, seen);
  }

  @Test
  public void anErrorOfThePlugInIsNamedAfterIt() {
    EchelonException refusal =
        assertThrows(
            EchelonException.class,
            () ->
                fence.call(
                    "channel web",
                    LONG,
                    () -> {
                      throw new LinkageError("gone");
                    }));
    assertEquals(ErrorCode.INTERNAL, refusal.code());
    assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("channel web failed"));
  }

  @Test
  public void aHangingCallIsAbandonedCountedAndForgottenWhenItReturns() throws Exception {
    assertTimesOut();
    assertEquals(1, fence.abandoned("channel web"));
    release.countDown();
    long deadline = System.nanoTime() + LONG.toNanos();
    while (fence.abandoned("channel web") > 0 && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertEquals(0, fence.abandoned("channel web"));
  }

  @Test
  public void aPlugInThatHangsTooOftenIsNotCalledAndOthersAre() throws Exception {
    for (int i = 0; i < Fence.MOST_ABANDONED; i++) {
      assertTimesOut();
    }
    EchelonException refusal =
        assertThrows(
            EchelonException.class, () -> fence.call("channel web", LONG, () -> "never called"));
    assertTrue(refusal.getMessage(), refusal.getMessage().contains("8 earlier calls still hang"));
    assertEquals("yes", fence.call("channel sms", LONG, () -> "yes"));
  }

  private void assertTimesOut() {
    EchelonException refusal =
        assertThrows(
            EchelonException.class,
            () -> fence.call("channel web", SHORT, this::waitWhateverHappens));
    assertEquals(ErrorCode.PLUGIN_TIMEOUT, refusal.code());
  }

  /** Like code that swallows interrupts. */
  private String waitWhateverHappens() {
    while (true) {
      try {
        release.await();
        return "late";
      } catch (InterruptedException e) {
        Thread.interrupted(); // goes on waiting, as bad plug-ins do
      }
    }
  }
}
