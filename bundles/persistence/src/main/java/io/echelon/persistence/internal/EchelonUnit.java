package io.echelon.persistence.internal;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;

/** The one persistence unit, described without persistence.xml: the same in OSGi and in tests. */
record EchelonUnit(DataSource dataSource, List<String> entities) implements PersistenceUnitInfo {

  @Override
  public String getPersistenceUnitName() {
    return "echelon";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  /** EclipseLink looks for an orm.xml there, which we have not; any folder will do. */
  @Override
  public URL getPersistenceUnitRootUrl() {
    return getClassLoader().getResource("db/");
  }

  @Override
  public List<String> getManagedClassNames() {
    return entities;
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "2.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return EchelonUnit.class.getClassLoader();
  }

  /** Classes are not woven. */
  @Override
  public void addTransformer(ClassTransformer transformer) {}

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
