package io.echelon.persistence.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.service.component.annotations.Component;

/** Migrates the schema before pax-jdbc lets anybody see the DataSource (ops4j.preHook=echelon). */
@Component(property = "name=echelon")
public final class SchemaMigration implements PreHook {

  @Override
  public void prepare(DataSource dataSource) throws SQLException {
    Schema.migrate(dataSource);
  }
}
