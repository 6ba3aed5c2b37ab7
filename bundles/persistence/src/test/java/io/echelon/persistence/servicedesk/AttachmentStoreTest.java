package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.store.AttachmentStore;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class AttachmentStoreTest extends StoreContract {

  @Test
  public void aFileIsReadPartByPart() {
    long request = write(() -> stores.requests().insert(Rows.request(unit))).id();
    Attachment draft =
        new Attachment(0, "现场.png", AttachmentType.PNG, 5, "ab".repeat(32), "li.na", T0);
    Attachment first = write(() -> stores.attachments().insert(request, draft));
    Attachment second = write(() -> stores.attachments().insert(request, draft));
    byte[] full = new byte[AttachmentStore.PART];
    new Random(7).nextBytes(full);
    run(() -> stores.attachments().append(first.id(), 0, full));
    run(() -> stores.attachments().append(first.id(), 1, new byte[] {0, -1}));
    assertEquals(List.of(first, second), read(() -> stores.attachments().of(request)));
    assertArrayEquals(full, part(first, 0).orElseThrow());
    assertArrayEquals(new byte[] {0, -1}, part(first, 1).orElseThrow());
    assertEquals(Optional.empty(), part(first, 2));
    assertEquals(Optional.empty(), part(second, 0));
  }

  @Test
  public void ofARemovedFileTheRowAloneStays() {
    long request = write(() -> stores.requests().insert(Rows.request(unit))).id();
    Attachment draft = new Attachment(0, "a.txt", AttachmentType.TEXT, 1, "ab", "li.na", T0);
    Attachment kept = write(() -> stores.attachments().insert(request, draft));
    Attachment gone = write(() -> stores.attachments().insert(request, draft));
    run(() -> stores.attachments().append(kept.id(), 0, new byte[1]));
    run(() -> stores.attachments().append(gone.id(), 0, new byte[1]));
    Attachment.Removal removal = new Attachment.Removal("wang", T0.plusSeconds(5));
    assertTrue(write(() -> stores.attachments().remove(gone.id(), removal)));
    assertFalse(write(() -> stores.attachments().remove(gone.id(), removal)));
    assertEquals(
        List.of(Optional.empty(), Optional.of(removal)),
        read(() -> stores.attachments().of(request)).stream().map(Attachment::removal).toList());
    assertEquals(Optional.empty(), part(gone, 0));
    assertTrue(part(kept, 0).isPresent());
  }

  private Optional<byte[]> part(Attachment attachment, int number) {
    return read(() -> stores.attachments().part(attachment.id(), number));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.attachments().of(1));
    assertNeedsTransaction(() -> stores.attachments().part(1, 0));
    assertNeedsTransaction(() -> stores.attachments().append(1, 0, new byte[1]));
  }
}
