package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The e-mail channel is installed, pointed at a mail server, and a customer gets a message. */
public class DeliveryTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String FEATURE = "echelon-channel-email";
  private static final String MAPPING =
      "{\"number\":\"n\",\"name\":\"m\",\"emails\":[\"e\"],\"indicators\":[]}";

  private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final Installation platform = SHARED.installation();
  private final Staff staff = SHARED.staff();
  private final LocalDate today = Sample.today();
  private Path settings;

  @Before
  public void connect() {
    SHARED.publishedRun();
    mailbox.start();
    platform.adminShell("feature:install " + FEATURE).succeeded();
    settings =
        platform.configure(
            "io.echelon.channel.email",
            """
        host = 127.0.0.1
        port = %d
        security = NONE
        from = service@example.com
        """
                .formatted(mailbox.getSmtp().getPort()));
    Await.until(
        "there is a channel",
        () -> platform.admin().get("/plugins").expect(200).body(),
        plugins -> plugins.contains("\"outbound\""));
  }

  @After
  public void disconnect() throws IOException {
    Files.delete(settings);
    platform.adminShell("feature:uninstall " + FEATURE).succeeded();
    mailbox.stop();
  }

  @Test
  public void aCustomerWhoseTierRisesGetsAnEmail() throws Exception {
    SHARED.sample().imported(MAPPING, "n,m,e\nM-1,Mail One,one@customer.example\n", today, "m");
    String customer = UNIT + "/customers/M-1";
    staff
        .analyst()
        .post(customer + "/provisional", "{\"tier\":\"C\",\"reason\":\"first deal\"}")
        .expect(201);
    String wanted =
        "{\"tier\":\"A1\",\"until\":\"%s\",\"reason\":\"a plant opens\"}"
            .formatted(today.plusDays(9));
    Answer override = staff.reviewer().post(customer + "/overrides", wanted).expect(201);
    String standing = UNIT + "/standings/" + override.text("/id");
    staff.approver().post(standing + "/approval", "{\"comment\":\"agreed\"}").expect(200);

    List<MimeMessage> mails =
        Await.until(
            "the mail arrives",
            () -> Arrays.stream(mailbox.getReceivedMessages()).filter(this::isToTheOne).toList(),
            all -> !all.isEmpty());
    assertEquals("客户等级上调 / Your tier rises", mails.get(0).getSubject());
    assertEquals(1, mails.size());
    Await.until(
        "its answer is kept",
        () -> staff.agent().get(UNIT + "/messages?state=SENT").expect(200).body(),
        sent -> sent.contains(mailId(mails.get(0))));
    String counts =
        platform
            .shell("agent", Staff.password("agent"), "echelon:message-counts --unit telecom")
            .succeeded();
    assertTrue(counts, counts.contains("SENT"));
  }

  private boolean isToTheOne(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals("one@customer.example");
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String mailId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
