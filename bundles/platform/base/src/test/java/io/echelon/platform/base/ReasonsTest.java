package io.echelon.platform.base;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.spi.LocalizedText;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A refusal says why in both languages. */
public class ReasonsTest {

  @Test
  public void numbersStandWithoutSeparators() {
    EchelonException refusal = assertThrows(EchelonException.class, () -> Page.limit(100_000));
    assertEquals(ErrorCode.INVALID_INPUT, refusal.code());
    assertEquals("limit must be 1 to 500, not 100000", refusal.getMessage());
    assertEquals(
        new LocalizedText(refusal.getMessage(), "limit 应为 1 至 500，不能为 100000"), refusal.detail());
  }

  @Test
  public void whoMayNotIsToldWhichRoleIsNeeded() {
    Caller caller = new Caller("li.na", Set.of(), Set.of("telecom"));
    EchelonException refusal =
        assertThrows(EchelonException.class, () -> caller.requireIn("telecom", Role.AGENT));
    assertEquals(
        new LocalizedText("li.na needs one of the roles [AGENT]", "li.na 需要以下角色之一：[AGENT]"),
        refusal.detail());
    assertEquals(
        "li.na 无权访问业务单元 bank",
        assertThrows(EchelonException.class, () -> caller.requireIn("bank")).detail().zh());
  }

  @Test
  public void whatIsNotThereIsNamed() {
    assertEquals(
        new LocalizedText("there is no bulk request R-17", "没有批量请求 R-17"),
        EchelonException.notFound("bulk request", "R-17").detail());
    assertThrows(
        MissingResourceException.class, () -> EchelonException.notFound("unheard-of kind", 1));
  }

  @Test
  public void whatIsTheSameInEveryLanguageStaysAsItIs() {
    assertEquals(
        new LocalizedText("line 3: EOF", "line 3: EOF"),
        EchelonException.invalid("line 3: EOF").detail());
  }

  @Test
  public void theFailureBehindARefusalIsKept() {
    EchelonException refusal =
        assertThrows(EchelonException.class, () -> Cursor.number(Optional.of("x")));
    assertEquals(NumberFormatException.class, refusal.getCause().getClass());
    assertEquals("after：x 不是有效的分页游标", refusal.detail().zh());
  }
}
