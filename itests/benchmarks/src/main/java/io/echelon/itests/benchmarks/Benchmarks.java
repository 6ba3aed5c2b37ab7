package io.echelon.itests.benchmarks;

/** Runs every measurement and holds it against its limit. */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) {}
}
