package io.echelon.itests.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import org.openqa.selenium.By;

/** Who looks for customers by name, and who marks those of a list. */
public class MarkListTest extends InBothLanguages {

  @Test
  public void keyAccountsAreMarkedByAList() throws IOException {
    String first = OFFICE.sample().customer(OFFICE.run(), "A1");
    String second = OFFICE.sample().customer(OFFICE.run(), "B1");
    visitor.signIn("analyst");
    visitor.click("nav.customers");
    visitor.click("mark-list.title");
    visitor.attach("tiering.file", list(first, second, "NOBODY"));
    visitor.browser().findElement(By.id("replace")).click();
    visitor.click("mark-list.preview");
    visitor.seeWord("mark-list.would");
    visitor.see("NOBODY");
    visitor.look("mark-list-preview");
    visitor.fill("customer.reason", "List of the year");
    visitor.click("mark-list.apply");
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.lookAt("mark-list-refused", 400);
    visitor.attach("tiering.file", list(first, second));
    visitor.click("mark-list.apply");
    visitor.seeWord("mark-list.done");
    visitor.look("mark-list-done");
    visitor.open(Office.UNIT + "/customers/" + first);
    visitor.see("List of the year");
  }

  private static Path list(String... numbers) throws IOException {
    return Files.writeString(
        Files.createTempFile("list", ".csv"), "number\n" + String.join("\n", numbers) + "\n");
  }

  @Test
  public void customersAreFoundByTheBeginningOfTheirNames() {
    visitor.signIn("agent");
    visitor.click("nav.customers");
    visitor.fill("customers.find", "东宁");
    visitor.click("customers.search");
    visitor.seeWord("customers.named", "东宁");
    visitor.see("东宁钢铁集团");
    visitor.look("customers-named");
  }
}
