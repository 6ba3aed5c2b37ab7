package io.echelon.platform.access.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FirstAdminTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private final Access access = new Access();

  @Test
  public void createsTheAdminAndTellsThePassword() throws IOException {
    Path file = folder.getRoot().toPath().resolve("new/initial");
    start(file);
    String password = Files.readString(file);
    assertEquals(24, password.length());
    assertEquals(
        Optional.of(new Caller("admin", Set.of(Role.PLATFORM_ADMIN), Set.of("*"))),
        access.signIn("admin", password));
    assertEquals(List.of("user.create"), access.database.actions());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  public void replacesAFileThatIsThere() throws IOException {
    Path file = folder.newFile().toPath();
    Files.writeString(file, "of an earlier installation");
    start(file);
    assertTrue(access.signIn("admin", Files.readString(file)).isPresent());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  public void createsNobodyWhereThereIsSomebody() {
    access.create("li.na", Role.AGENT);
    Path file = folder.getRoot().toPath().resolve("initial");
    start(file);
    assertFalse(Files.exists(file));
    assertEquals(Set.of("li.na"), access.database.accounts.keySet());
  }

  @Test
  public void createsNobodyWithoutTheFile() throws IOException {
    Path folderInTheWay = folder.newFolder().toPath();
    Files.writeString(folderInTheWay.resolve("x"), "x");
    start(folderInTheWay);
    assertEquals(Set.of(), access.database.accounts.keySet());
    assertEquals(List.of(), access.database.actions());
  }

  @Test
  public void theFileStandsInTheContainersDataUnlessConfigured() {
    assertEquals(
        Path.of("data", "initial-admin-password").toAbsolutePath(),
        InitialPasswordFile.of(configuration("")).path());
  }

  private void start(Path file) {
    new FirstAdmin(
        access.database,
        access.database,
        access.database,
        access.hasher,
        configuration(file.toString()));
  }

  private static AccessConfiguration configuration(String file) {
    return new AccessConfiguration() {
      @Override
      public String initialPasswordFile() {
        return file;
      }

      @Override
      public Class<? extends Annotation> annotationType() {
        return AccessConfiguration.class;
      }
    };
  }
}
