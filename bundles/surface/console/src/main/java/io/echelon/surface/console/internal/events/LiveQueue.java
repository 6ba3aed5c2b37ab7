package io.echelon.surface.console.internal.events;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells pages when the head of the queue that they show has changed: by what anybody did on
 * whatever node, and by time alone, which makes requests urgent. Looks at each watched queue once
 * every two seconds, however many watch it. Safe for use by several threads.
 */
@Component(service = LiveQueue.class)
public final class LiveQueue {
  private static final Logger LOG = LoggerFactory.getLogger(LiveQueue.class);
  private static final int SHOWN = 50;
  private static final int PERIOD_SECONDS = 2;
  private static final int MOST = 2_000;

  private final Map<Watched, Set<Stream>> streams = new ConcurrentHashMap<>();
  private final Map<Watched, String> heads = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-live-queue"));
  private final Requests requests;

  @Activate
  public LiveQueue(@Reference(policyOption = GREEDY) Requests requests) {
    this.requests = requests;
    watch.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  /** Whether so many watch already that nobody more can. */
  boolean isFull() {
    return streams.values().stream().mapToInt(Set::size).sum() >= MOST;
  }

  /** Tells a stream from now on. */
  void add(Watched queue, Stream stream) {
    streams.computeIfAbsent(queue, q -> ConcurrentHashMap.newKeySet()).add(stream);
  }

  /** Ends all streams. */
  @Deactivate
  public void stop() {
    watch.shutdownNow();
    streams.values().forEach(all -> all.forEach(Stream::end));
  }

  private void look() {
    streams.forEach(
        (queue, watching) -> {
          watching.removeIf(stream -> !stream.isOpen());
          if (watching.isEmpty()) {
            streams.remove(queue, Set.of());
            heads.remove(queue);
            return;
          }
          try {
            String head = head(queue);
            String before = heads.put(queue, head);
            boolean changed = before != null && !before.equals(head);
            watching.forEach(stream -> stream.tell(changed));
          } catch (RuntimeException e) { // the next look may succeed
            LOG.warn("The queue of {} can't be watched at this moment", queue.unit(), e);
          }
        });
  }

  private String head(Watched queue) {
    return requests
        .queue(Caller.system(), queue.unit(), queue.filter(), Optional.empty(), SHOWN)
        .items()
        .stream()
        .map(request -> request.number() + ":" + request.version())
        .collect(Collectors.joining(" "));
  }
}
