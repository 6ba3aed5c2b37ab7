package io.echelon.persistence.internal;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.persistence.EntityManager;

/** One thread's transaction, on one connection from its begin to its end. */
public final class Transaction {
  private final EntityManager manager;
  private final Dialect dialect;
  private final boolean writes;
  private final List<Runnable> beforeCommit = new ArrayList<>();
  private RuntimeException doomedBy;
  private Connection connection;

  Transaction(EntityManager manager, Dialect dialect, boolean writes) {
    this.manager = manager;
    this.dialect = dialect;
    this.writes = writes;
  }

  /** Runs the outermost work; commits if it may write and nothing inside failed. */
  <T> T run(Supplier<T> work) {
    try {
      manager.getTransaction().begin();
      connection = manager.unwrap(Connection.class);
      T result = work.get();
      if (doomedBy != null) {
        throw doomedBy;
      }
      if (writes) {
        runBeforeCommit();
        manager.getTransaction().commit();
      }
      return result;
    } catch (RuntimeException e) {
      throw Failures.translate(e);
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
    }
  }

  /** Runs inner work; its failure dooms the whole even if the outer work goes on. */
  <T> T join(boolean innerWrites, Supplier<T> work) {
    if (innerWrites) {
      requireWrite();
    }
    try {
      return work.get();
    } catch (RuntimeException e) {
      RuntimeException translated = Failures.translate(e);
      if (innerWrites && doomedBy == null) {
        doomedBy = translated;
      }
      throw translated;
    }
  }

  /** Does something as late as possible before the commit, in the order of calls. */
  public void beforeCommit(Runnable work) {
    requireWrite();
    beforeCommit.add(work);
  }

  void requireWrite() {
    if (!writes) {
      throw new IllegalStateException("this transaction only reads");
    }
  }

  EntityManager manager() {
    return manager;
  }

  void flush() {
    try {
      manager.flush();
    } catch (RuntimeException e) {
      throw Failures.translate(e);
    }
  }

  Jdbc jdbc() {
    if (writes) {
      flush();
    }
    return new Jdbc(connection, dialect, this);
  }

  private void runBeforeCommit() {
    for (int i = 0; i < beforeCommit.size(); i++) {
      beforeCommit.get(i).run();
    }
  }
}
