package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One file. */
final class FakeFiles implements Attachments {
  private static final byte[] CONTENT = "line down".getBytes(StandardCharsets.UTF_8);

  @Override
  public Attachment add(
      Caller caller, String unit, String number, String fileName, InputStream content)
      throws IOException {
    content.readAllBytes();
    return get(caller, unit, number, 1);
  }

  @Override
  public Attachment get(Caller caller, String unit, String number, long id) {
    return new Attachment(
        id, "note.txt", AttachmentType.TEXT, CONTENT.length, "ab", "li.na", Samples.NOW);
  }

  @Override
  public void copy(Caller caller, String unit, String number, long id, OutputStream to)
      throws IOException {
    to.write(CONTENT);
  }

  @Override
  public List<Attachment> list(Caller caller, String unit, String number) {
    return List.of(get(caller, unit, number, 1));
  }

  @Override
  public void remove(Caller caller, String unit, String number, long id) {
    get(caller, unit, number, id);
  }
}
