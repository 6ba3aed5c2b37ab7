package io.echelon.itests.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** The files of a request. */
public class AttachmentTest extends InBothLanguages {

  @Test
  public void aFileIsAddedOrRefusedAndRemovedAgain() throws IOException {
    String number =
        OFFICE
            .staff()
            .website()
            .submit(
                "files-" + language, OFFICE.sample().customer(OFFICE.run(), "B2"), "Broken mast")
            .expect(201)
            .text("/requestNumber");
    visitor.signIn("agent");
    visitor.open(Office.UNIT + "/requests/" + number);
    visitor.seeWord("request.noFiles");
    add("mast.exe", "MZ".getBytes(US_ASCII));
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.see("mast.exe");
    visitor.lookAt("file-refused", 400);
    add("mast.txt", new byte[(10 << 20) + 1]);
    visitor.seeWord("failure.TOO_LARGE");
    visitor.lookAt("file-too-large", 413);
    add("mast.txt", "bent at the foot".getBytes(US_ASCII));
    visitor.see(new LocalizedText("added the file mast.txt", "添加了附件 mast.txt"));
    visitor.look("file-added");
    visitor.unfold("request.remove");
    visitor.press("request.removeForGood");
    visitor.see(new LocalizedText("removed the file mast.txt", "删除了附件 mast.txt"));
    visitor.look("file-removed");
  }

  private void add(String name, byte[] content) throws IOException {
    Path file = Path.of("target", "files-" + language, name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    visitor.attach("request.addFile", file);
    visitor.click("request.add");
  }
}
