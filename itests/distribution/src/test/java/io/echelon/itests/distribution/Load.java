package io.echelon.itests.distribution;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Clients that go on asking, each its own question, until closed. */
final class Load implements AutoCloseable {
  private static final int ENOUGH = 5;

  private final ExecutorService clients;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final List<AtomicInteger> served;
  private volatile boolean over;

  Load(List<Supplier<Answer>> questions) {
    clients = Executors.newFixedThreadPool(questions.size());
    served = Stream.generate(AtomicInteger::new).limit(questions.size()).toList();
    for (int i = 0; i < questions.size(); i++) {
      Supplier<Answer> question = questions.get(i);
      AtomicInteger count = served.get(i);
      clients.execute(() -> ask(question, count));
    }
  }

  private void ask(Supplier<Answer> question, AtomicInteger count) {
    while (!over) {
      try {
        Answer answer = question.get();
        if (answer.status() >= 400) {
          failures.add(answer.toString());
        }
      } catch (RuntimeException e) {
        failures.add(e.toString());
      }
      count.incrementAndGet();
    }
  }

  /** Waits until every client had some more answers. */
  void untilAllWereServed() {
    List<Integer> before = served.stream().map(AtomicInteger::get).toList();
    for (int i = 0; i < before.size(); i++) {
      int enough = before.get(i) + ENOUGH;
      Await.until("the clients are served", served.get(i)::get, count -> count >= enough);
    }
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    clients.shutdown();
    if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new AssertionError("a client hangs");
    }
  }
}
