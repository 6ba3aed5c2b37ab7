package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;

import io.echelon.surface.rest.internal.host.RestResource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.junit.ClassRule;
import org.junit.Test;

public class HostTest {
  @ClassRule public static final ApiServer API = new ApiServer();

  @Test(timeout = 60_000)
  public void resourcesComeAndGoWhileOthersServe() throws Exception {
    AtomicInteger failures = new AtomicInteger();
    CompletableFuture<Void> swaps =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 3; i++) {
                Extra extra = new Extra();
                API.host.addResource(extra);
                awaitStatus(200);
                API.host.removeResource(extra);
                awaitStatus(404);
              }
            });
    while (!swaps.isDone()) {
      if (API.get("/api/v1/me").statusCode() != 200) {
        failures.incrementAndGet();
      }
    }
    swaps.join();
    assertEquals(0, failures.get());
  }

  private static void awaitStatus(int status) {
    try {
      while (API.get("/api/v1/extra").statusCode() != status) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
      }
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Comes and goes. */
  @Path("extra")
  public static final class Extra implements RestResource {
    @GET
    public String get() {
      return "extra";
    }
  }
}
