package io.echelon.itests.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every measurement, prints it beside what it is measured against, and fails if one is beyond
 * its limit. Arguments: a folder for databases, which is kept, so that it is filled only once.
 */
public final class Benchmarks {
  private final String folder;
  private final List<String> beyond = new ArrayList<>();

  private Benchmarks(Path folder) {
    this.folder = folder.toString();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Benchmarks benchmarks = new Benchmarks(folder);
    benchmarks.scoring();
    benchmarks.ranking();
    benchmarks.calendar();
    benchmarks.runs();
    benchmarks.trials(folder);
    benchmarks.tiers();
    benchmarks.queue(folder);
    benchmarks.million(folder);
    for (BenchmarkDatabase kind : BenchmarkDatabase.values()) {
      benchmarks.dueScan(kind, folder);
      benchmarks.firstPage(kind, folder);
    }
    if (!benchmarks.beyond.isEmpty()) {
      System.err.println("beyond their limits: " + benchmarks.beyond);
      System.exit(1);
    }
    System.exit(0);
  }

  private void scoring() throws RunnerException {
    Collection<RunResult> results = run(ScoringBenchmark.class);
    RunResult compiled = find(results, "compiled", "");
    report(
        "scoring 8 characteristics, ns per customer", compiled, find(results, "byHand", ""), 1.4);
    double bytes = compiled.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    check("scoring, bytes allocated per customer", Math.rint(bytes), 0, bytes < 0.5);
  }

  private void ranking() throws RunnerException {
    Collection<RunResult> results = run(RankingBenchmark.class);
    for (String scores : List.of("curve", "bands")) {
      report(
          "distribution of 1,000,000 by scores of " + scores + ", ms",
          find(results, "ranked", scores),
          find(results, "histogram", scores),
          2);
    }
  }

  private void calendar() throws RunnerException {
    Collection<RunResult> results = run(CalendarBenchmark.class);
    double platform = median(find(results, "platform", ""));
    double byHand = median(find(results, "byHand", ""));
    double dayLoop = median(find(results, "dayLoop", ""));
    System.out.printf(
        Locale.ROOT,
        "%-60s %10.1f  beside %10.1f  and %10.1f%n",
        "adding working time, ns",
        platform,
        byHand,
        dayLoop);
    check(
        "adding working time, times two arrays by hand",
        platform / byHand,
        2.5,
        platform <= 2.5 * byHand);
    check(
        "adding working time, times as fast as a loop over the days",
        dayLoop / platform,
        5,
        dayLoop >= 5 * platform);
  }

  private void runs() throws RunnerException {
    Collection<RunResult> results = run(RunBenchmark.class);
    double platform = median(find(results, "platform", ""));
    double entities = median(find(results, "entities", ""));
    System.out.printf(
        Locale.ROOT, "%-60s %10.1f  beside %10.1f%n", "run over 200,000, ms", platform, entities);
    check(
        "run over 200,000, times as fast as entities",
        entities / platform,
        1.8,
        entities / platform >= 1.8);
  }

  private void trials(Path databases) throws Exception {
    Trials trials = Trials.measure(databases.resolve("trials"));
    double run = trials.runMillis();
    System.out.printf(
        Locale.ROOT,
        "%-60s %10d  and %10d  beside %10d%n",
        "matrix and what-if over 200,000, ms",
        trials.matrixMillis(),
        trials.whatIfMillis(),
        trials.runMillis());
    check(
        "matrix over 200,000, times a run over them",
        trials.matrixMillis() / run,
        3,
        trials.matrixMillis() <= 3 * run);
    check(
        "what-if over 200,000, times a run over them",
        trials.whatIfMillis() / run,
        3,
        trials.whatIfMillis() <= 3 * run);
  }

  private void tiers() throws RunnerException {
    Collection<RunResult> results = run(TierBenchmark.class);
    report(
        "tier of a customer by 30 publications, us",
        find(results, "ofThirty", ""),
        find(results, "ofOne", ""),
        2);
  }

  private void queue(Path databases) throws Exception {
    double seconds = QueueRenewal.measure(databases.resolve("queue")).toMillis() / 1_000.0;
    check("places of 10,000 open requests in the queue, s", seconds, 10, seconds <= 10);
  }

  private void million(Path databases) throws Exception {
    Million million = Million.measure(databases.resolve("million"));
    check(
        "run over 1,000,000, heap in MB",
        Runtime.getRuntime().maxMemory() >> 20,
        512,
        Runtime.getRuntime().maxMemory() >> 20 <= 512);
    System.out.printf(Locale.ROOT, "%-60s %10d%n", "  it took, ms", million.runMillis());
    check(
        "statements to publish 1,000,000 beyond those for 10",
        million.statementsForMillion() - million.statementsForTen(),
        0,
        million.statementsForMillion() == million.statementsForTen());
  }

  private void dueScan(BenchmarkDatabase kind, Path databases) throws Exception {
    DueScanBenchmark measured = DueScanBenchmark.measure(kind, databases.resolve("clocks-" + kind));
    report("1,000 due of 1,000,000 clocks on " + kind + ", us", measured.scan(), 2);
    report("escalating 1,000 clocks on " + kind + ", us", measured.tick(), 1.3);
  }

  private void firstPage(BenchmarkDatabase kind, Path databases) throws Exception {
    QueueBenchmark.measure(kind, databases.resolve("queue-" + kind))
        .forEach(
            (percent, measured) ->
                report(
                    "first page, " + percent + " % urgent, 1,000,000 on " + kind + ", us",
                    measured,
                    2));
  }

  private Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark.getName())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(
                    "-Dechelon.benchmarks=" + folder,
                    "-Dderby.stream.error.file=" + folder + "/derby.log",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
                .build())
        .run();
  }

  /**
   * Single shots have outliers: a checkpoint of the database falls into one and not into another.
   */
  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static RunResult find(Collection<RunResult> results, String method, String scores) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
        .filter(r -> scores.isEmpty() || scores.equals(r.getParams().getParam("scores")))
        .findFirst()
        .orElseThrow();
  }

  private void report(String what, RunResult ours, RunResult other, double limit) {
    report(
        what,
        new SideBySide(ours.getPrimaryResult().getScore(), other.getPrimaryResult().getScore()),
        limit);
  }

  private void report(String what, SideBySide measured, double limit) {
    double mine = measured.platform();
    double its = measured.beside();
    System.out.printf(Locale.ROOT, "%-60s %10.1f  beside %10.1f%n", what, mine, its);
    check(what + ": ratio", measured.ratio(), limit, measured.ratio() <= limit);
  }

  private void check(String what, double measured, double limit, boolean holds) {
    System.out.printf(
        Locale.ROOT,
        "%-60s %10.2f  limit  %10.2f  %s%n",
        what,
        measured,
        limit,
        holds ? "ok" : "BEYOND");
    if (!holds) {
      beyond.add(what);
    }
  }
}
