package io.echelon.platform.servicedesk.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.EchelonException;
import org.junit.Test;

public class FileNamesTest {

  @Test
  public void pathsAndWhatFileSystemsMindAreTakenOff() {
    assertEquals("photo.png", FileNames.clean("C:\\temp\\photo.png"));
    assertEquals("passwd.txt", FileNames.clean("../../etc/passwd.txt"));
    assertEquals("现场 照片.jpg", FileNames.clean("现场 照片.jpg"));
    assertEquals("a_b__.csv", FileNames.clean("a\"b<>\r\n.csv"));
    assertEquals("gpj.exe.png", FileNames.clean("gpj.\u202eexe.png"));
    assertEquals("hidden.txt", FileNames.clean("..hidden.txt "));
  }

  @Test
  public void aLongNameKeepsItsEnding() {
    String name = FileNames.clean("x".repeat(300) + ".pdf");
    assertEquals(200, name.length());
    assertEquals("x.pdf", name.substring(195));
  }

  @Test
  public void whatIsNoNameIsRefused() {
    assertThrows(EchelonException.class, () -> FileNames.clean(null));
    assertThrows(EchelonException.class, () -> FileNames.clean("dir/"));
    assertThrows(EchelonException.class, () -> FileNames.clean("..."));
  }
}
