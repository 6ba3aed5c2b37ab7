package io.echelon.persistence.internal;

import io.echelon.platform.base.Transactions;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions on the platform's database. A write inside a read is refused, not lost. */
@Component
public final class JpaTransactions implements Transactions {
  private final Database database;

  @Activate
  public JpaTransactions(@Reference Database database) {
    this.database = database;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return database.transact(true, work);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return database.transact(false, work);
  }
}
