package io.echelon.channel.email.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.Delivery.Outcome;
import io.echelon.spi.channel.OutboundMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javax.mail.internet.MimeMessage;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EmailChannelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-03T09:15:30Z"), ZoneOffset.UTC);
  private static final OutboundMessage MESSAGE =
      new OutboundMessage("17.5", "li.na@example.com", Optional.of("zh"), "等级上调", "升为A级");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private Settings settings;

  @Before
  public void start() {
    server.start();
    settings = Settings.of(server.getSmtp().getPort());
  }

  @After
  public void stop() {
    server.stop();
  }

  private Delivery send(Settings by) {
    return new EmailChannel(by, CLOCK).deliver(MESSAGE, () -> {});
  }

  @Test
  public void theHeadersTellMachinesWhatItIs() throws Exception {
    Delivery delivery = send(settings);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertEquals("<17.5.echelon@example.com>", delivery.detail());
    assertEquals(delivery.detail(), mail.getMessageID());
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    assertEquals("service@example.com", mail.getFrom()[0].toString());
    assertEquals(Date.from(CLOCK.instant()), mail.getSentDate());
    assertArrayEquals(new String[] {"zh"}, mail.getContentLanguage());
    assertEquals("text/plain; charset=utf-8", mail.getContentType());
  }

  @Test
  public void itSignsInWithThePasswordOfTheFile() throws Exception {
    server.setUser("service@example.com", "service", "right");
    Path file = folder.newFile().toPath();
    Files.writeString(file, "right\n");
    assertEquals(Outcome.DELIVERED, send(settings.signedInBy("service", "" + file)).outcome());
  }

  @Test
  public void aWrongOrMissingPasswordIsTriedAgainAndNotTold() throws Exception {
    server.setUser("service@example.com", "service", "right");
    Path file = folder.newFile().toPath();
    Files.writeString(file, "hunter2");
    Settings[] wrong = {
      settings.signedInBy("service", "" + file),
      settings.signedInBy("service", "/nowhere/at/all"),
      settings.signedInBy("service", "")
    };
    for (Settings one : wrong) {
      Delivery delivery = send(one);
      assertEquals(delivery.detail(), Outcome.RETRY, delivery.outcome());
      assertFalse(delivery.detail().contains("hunter2"));
    }
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  public void aServerThatWasDownIsUsedWhenItIsUp() {
    EmailChannel channel = new EmailChannel(settings, CLOCK);
    server.stop();
    assertEquals(Outcome.RETRY, channel.deliver(MESSAGE, () -> {}).outcome());
    GreenMail next = new GreenMail(new ServerSetup(settings.port(), "127.0.0.1", "smtp"));
    next.start();
    try {
      assertEquals(Outcome.DELIVERED, channel.deliver(MESSAGE, () -> {}).outcome());
      assertEquals(1, next.getReceivedMessages().length);
    } finally {
      next.stop();
    }
  }

  @Test
  public void aWrongSettingIsNamed() {
    assertNamed("security", settings.by("SSL"));
    assertNamed("host", new Settings(" ", 25, "NONE", "", "", "a@b.c"));
    assertNamed("from", new Settings("h", 25, "NONE", "", "", "Service <a@b.c>"));
  }

  private static void assertNamed(String setting, Settings wrong) {
    String told =
        assertThrows(IllegalArgumentException.class, () -> new EmailChannel(wrong, CLOCK))
            .getMessage();
    assertTrue(told, told.startsWith(setting + ": "));
  }
}
