package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ServerFilesTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private ServerFiles files;
  private Path open;

  @Before
  public void createFiles() throws IOException {
    open = folder.newFolder("in").toPath();
    Files.writeString(open.resolve("cards.json"), "{}");
    Files.writeString(folder.getRoot().toPath().resolve("secret"), "secret");
    files = new ServerFiles(TestShell.configuration(false, open.toString(), "/no/such/folder"));
  }

  @Test
  public void readsFilesOfTheFolders() throws IOException {
    assertEquals("{}", files.read("cards.json"));
    assertEquals("{}", files.read(open.resolve("cards.json").toString()));
  }

  @Test
  public void readsNoOthers() throws IOException {
    Files.createSymbolicLink(open.resolve("link"), open.resolve("../secret"));
    for (String name : new String[] {"../secret", "link", "none", "", File.separator}) {
      assertThrows(name, EchelonException.class, () -> files.open(name));
    }
    String absolute = folder.getRoot().toPath().resolve("secret").toString();
    assertThrows(EchelonException.class, () -> files.read(absolute));
  }

  @Test
  public void writesNewFilesOfTheFolders() throws IOException {
    assertEquals(open.resolve("out.json"), files.create("out.json", "{}"));
    assertEquals("{}", files.read("out.json"));
    EchelonException refusal =
        assertThrows(EchelonException.class, () -> files.create("out.json", "[]"));
    assertEquals(ErrorCode.ALREADY_EXISTS, refusal.code());
    assertEquals("{}", files.read("out.json"));
  }

  @Test
  public void writesNoOthers() throws IOException {
    Files.createSymbolicLink(open.resolve("out"), folder.getRoot().toPath());
    for (String name : new String[] {"../new", "out/new", "none/new", "", "..", File.separator}) {
      assertThrows(name, EchelonException.class, () -> files.create(name, "x"));
    }
    Files.createSymbolicLink(open.resolve("dangling"), folder.getRoot().toPath().resolve("new"));
    assertThrows(EchelonException.class, () -> files.create("dangling", "x"));
    assertFalse(Files.exists(folder.getRoot().toPath().resolve("new")));
  }
}
