package io.echelon.platform.unit.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.unit.Fence;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@inheritDoc} */
@Component
public final class ThreadFence implements Fence {
  private static final Reasons REASONS = new Reasons(ThreadFence.class);
  private static final Logger LOG = LoggerFactory.getLogger(ThreadFence.class);

  private final Map<String, AtomicInteger> abandoned = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "echelon-plugin");
            thread.setDaemon(true);
            return thread;
          });

  @Deactivate
  void stop() {
    threads.shutdownNow();
  }

  @Override
  public <T> T call(String plugin, Duration budget, Callable<T> call) throws Exception {
    AtomicInteger hanging = abandoned.computeIfAbsent(plugin, p -> new AtomicInteger());
    if (hanging.get() >= MOST_ABANDONED) {
      throw REASONS.of(ErrorCode.PLUGIN_TIMEOUT, "plugin.hangs", plugin, hanging.get());
    }
    FencedCall<T> fenced = new FencedCall<>(call, hanging);
    Future<T> answer = threads.submit(fenced);
    try {
      return answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (fenced.abandon()) {
        LOG.warn("{} did not return within {}; {} calls hang", plugin, budget, hanging.get());
      }
      answer.cancel(true);
      throw new EchelonException(
          ErrorCode.PLUGIN_TIMEOUT, REASONS.text("plugin.timeout", plugin, budget), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw new EchelonException(
          ErrorCode.INTERNAL, REASONS.text("plugin.failed", plugin, e.getCause()), e.getCause());
    }
  }

  @Override
  public int abandoned(String plugin) {
    AtomicInteger hanging = abandoned.get(plugin);
    return hanging == null ? 0 : hanging.get();
  }
}
