package io.echelon.persistence.internal;

/**
 * Runs code that looks classes up through the thread's context class loader, as Liquibase and
 * EclipseLink do; in OSGi the thread's own one sees none of theirs.
 */
final class ContextLoader {
  private ContextLoader() {}

  /** Work that throws what its caller says. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T call() throws E;
  }

  static <T, E extends Exception> T call(Class<?> owner, Work<T, E> work) throws E {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(owner.getClassLoader());
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
