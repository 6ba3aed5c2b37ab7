package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The commands, over ssh, with the client that the distribution brings along. */
public class ShellTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static String run;

  private final Installation platform = SHARED.installation();

  @BeforeClass
  public static void publishTheSample() {
    run = SHARED.publishedRun();
    SHARED.staff().auditor();
    SHARED.staff().agent();
  }

  @Test
  public void anAuditorListsUnitsAndRunsAndReadsAnExplanation() {
    String customer = SHARED.sample().customer(run, "A1");
    Program.Result result =
        as("auditor", "echelon:unit-list\nechelon:run-list\nechelon:explain " + customer);
    List<String> lines = result.succeeded().lines().toList();
    assertTrue(result.output(), lines.get(0).startsWith("Code "));
    assertTrue(result.output(), lines.get(2).startsWith("telecom | Telecom group customers"));
    assertTrue(result.output(), result.output().contains("PUBLISHED"));
    assertTrue(result.output(), result.output().contains(" has been A1 since "));
    assertTrue(result.output(), result.output().contains("Decided by: "));
  }

  @Test
  public void theTextsAreThereInChinese() {
    String customer = SHARED.sample().customer(run, "A1");
    String output = as("agent", "echelon:explain --lang zh " + customer).succeeded();
    assertTrue(output, output.contains("起为 A1 类"));
  }

  @Test
  public void anAnalystImportsAFileOfTheServerOnceMoreAndNothingChanges() {
    SHARED.staff().analyst();
    String output =
        as(
                "analyst",
                """
                echelon:import-mapping-put shell sample/telecom/mapping.json
                echelon:import shell sample/telecom/customers.csv""")
            .succeeded();
    assertTrue(output, output.contains("State: DONE"));
    assertTrue(output, output.contains("Counts: read=200, new=0, changed=0, same=200, rejected=0"));
    Program.Result outside = as("analyst", "echelon:import shell etc/system.properties");
    assertEquals(1, outside.exit());
    assertTrue(outside.output(), outside.output().startsWith("echelon: NOT_FOUND: "));
  }

  @Test
  public void aRefusalIsOneLineThatAScriptCanSee() {
    Program.Result refused = as("agent", "echelon:run-start --unit telecom sneaky");
    assertEquals(1, refused.exit());
    assertEquals("echelon: FORBIDDEN: agent needs one of the roles [UNIT_ADMIN]", refused.output());
    Program.Result unknown = as("agent", "echelon:tier NOBODY");
    assertEquals(1, unknown.exit());
    assertEquals("echelon: NOT_FOUND: there is no customer NOBODY", unknown.output());
  }

  @Test
  public void theContainersOwnCommandsAreTheAdmins() {
    for (String command :
        List.of("bundle:list", "config:list", "feature:list", "shell:cat etc/system.properties")) {
      Program.Result refused = as("agent", command);
      assertEquals(command + ": " + refused.output(), 1, refused.exit());
      assertEquals(command, 1, refused.output().lines().count());
    }
    assertTrue(platform.adminShell("bundle:list").succeeded().contains("Echelon :: REST"));
  }

  private Program.Result as(String user, String commands) {
    return platform.shell(user, Staff.password(user), commands);
  }
}
