package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.message.MessageCounts;
import io.echelon.surface.shell.message.MessageList;
import io.echelon.surface.shell.message.MessageResend;
import java.util.Set;
import org.junit.Test;

public class MessageCommandsTest {
  private final FakeUnits units = new FakeUnits();
  private final TestShell shell =
      new TestShell(
              Set.of(new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"))),
              units,
              new UnitChoice(units),
              new FakeOutbox())
          .with(UnitCompleter.class)
          .with(MessageList.class, MessageCounts.class, MessageResend.class);

  private String run(String command) {
    Outcome outcome = shell.run("li.na", command);
    assertEquals(outcome.output(), 0, outcome.exitStatus());
    return outcome.output();
  }

  @Test
  public void messagesAreListedByState() {
    String listed = run("echelon:message-list --state given_up");
    assertTrue(listed, listed.contains("GIVEN_UP") && listed.contains("user/wang"));
    Outcome wrong = shell.run("li.na", "echelon:message-list --state lost");
    assertEquals(1, wrong.exitStatus());
    assertTrue(wrong.output(), wrong.output().contains("--state: one of [waiting, "));
  }

  @Test
  public void messagesAreCounted() {
    String counted = run("echelon:message-counts --lang zh");
    assertTrue(counted, counted.contains("消息数") && counted.contains("GIVEN_UP"));
  }

  @Test
  public void aMessageIsSentAgainForAReason() {
    String shown = run("echelon:message-resend 7 'the server is up'");
    assertTrue(shown, shown.contains("State: WAITING"));
  }
}
