package io.echelon.sdk.testkit;

import io.echelon.spi.scoring.ScoringStrategy;
import java.util.Set;
import java.util.TreeSet;
import org.junit.runner.JUnitCore;

/** Runs the contract over a strategy; found by no build, because its test is a nested class. */
public final class ContractRun {
  private static ScoringStrategy subject;

  private ContractRun() {}

  /** Takes its strategy from the run. */
  public static class Subject extends ScoringContract {
    @Override
    protected ScoringStrategy strategy() {
      return subject;
    }
  }

  /** Names of the tests that a strategy fails. */
  static Set<String> broken(ScoringStrategy strategy) {
    subject = strategy;
    Set<String> broken = new TreeSet<>();
    JUnitCore.runClasses(Subject.class)
        .getFailures()
        .forEach(failure -> broken.add(failure.getDescription().getMethodName()));
    return broken;
  }
}
