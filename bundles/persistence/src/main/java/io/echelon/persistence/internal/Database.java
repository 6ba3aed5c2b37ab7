package io.echelon.persistence.internal;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The database and each thread's transaction on it. Stores reach their rows through it alone; every
 * method but {@link #transact} throws {@link IllegalStateException} outside a transaction. Safe for
 * use by several threads.
 */
@Component(service = Database.class)
public final class Database implements AutoCloseable {
  private final Dialect dialect;
  private final EntityManagerFactory factory;
  private final ThreadLocal<Transaction> current = new ThreadLocal<>();

  /**
   * @param dataSource a database whose schema is migrated
   */
  @Activate
  public Database(@Reference(target = "(dataSourceName=echelon)") DataSource dataSource)
      throws SQLException {
    this.dialect = Dialect.of(dataSource);
    this.factory = EntityManagerFactories.create(dataSource, dialect);
  }

  @Deactivate
  @Override
  public void close() {
    factory.close();
  }

  /** Runs the work in the thread's transaction, or in a new one of its own. */
  <T> T transact(boolean writes, Supplier<T> work) {
    Transaction joined = current.get();
    if (joined != null) {
      return joined.join(writes, work);
    }
    EntityManager manager = factory.createEntityManager();
    try {
      Transaction transaction = new Transaction(manager, dialect, writes);
      current.set(transaction);
      return transaction.run(work);
    } finally {
      current.remove();
      manager.close();
    }
  }

  /** The thread's transaction. */
  public Transaction transaction() {
    Transaction transaction = current.get();
    if (transaction == null) {
      throw new IllegalStateException("a store works inside a transaction only");
    }
    return transaction;
  }

  /** SQL on the transaction's connection; sees what the entity manager holds. */
  public Jdbc jdbc() {
    return transaction().jdbc();
  }

  /** A JPQL query. */
  public <E> TypedQuery<E> query(String jpql, Class<E> type) {
    return transaction().manager().createQuery(jpql, type);
  }

  /** An entity, or null. */
  public <E> E find(Class<E> type, Object id) {
    return transaction().manager().find(type, id);
  }

  /**
   * An entity that is about to be changed; its version goes up even if nothing is.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if its version is not the given one, or
   *     the row is gone
   */
  public <E> E current(Class<E> type, Object id, ToLongFunction<E> versionOf, long version) {
    Transaction transaction = transaction();
    transaction.requireWrite();
    E entity = transaction.manager().find(type, id);
    if (entity == null || versionOf.applyAsLong(entity) != version) {
      throw Failures.stale(null);
    }
    transaction.manager().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return entity;
  }

  /**
   * Inserts an entity at once, so that a taken key shows here.
   *
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS
   */
  public <E> E insert(E entity) {
    Transaction transaction = transaction();
    transaction.requireWrite();
    transaction.manager().persist(entity);
    return flush(entity);
  }

  /** Lets go of all entities, after SQL that changed rows of which some may be held. */
  public void forget() {
    transaction().manager().clear();
  }

  /** Appends an entity with the next flush, together with others. */
  public void append(Object entity) {
    Transaction transaction = transaction();
    transaction.requireWrite();
    transaction.manager().persist(entity);
  }

  /**
   * Writes an entity's changes at once.
   *
   * @throws io.echelon.platform.base.EchelonException STALE
   */
  public <E> E flush(E entity) {
    transaction().requireWrite();
    transaction().flush();
    return entity;
  }
}
