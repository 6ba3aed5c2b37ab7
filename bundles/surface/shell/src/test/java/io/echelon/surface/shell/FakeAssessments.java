package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.FormKind;
import io.echelon.platform.form.Forms;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.ReviewHolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** An assessment that is late, the steps of its review, and forms that say what they are. */
final class FakeAssessments implements Assessments, ReviewHolders, Forms {
  private static final Instant AT = Instant.parse("2026-03-27T08:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2026, 3, 25);

  private static AssessmentStatus standing(String unit) {
    return new AssessmentStatus(
        new Assessment(
            5,
            unit,
            FROM,
            FROM.plusDays(5),
            OptionalLong.of(12345),
            Optional.of(FROM),
            Optional.empty(),
            Optional.empty(),
            2),
        Optional.of(new FakeRuns().get(Caller.system(), unit, 12345)),
        Optional.of(
            new AssessmentStatus.NextStep(
                FakeRuns.STEPS.get(1), Role.REVIEWER, List.of("fang"), AT)),
        2);
  }

  @Override
  public void tick(Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<AssessmentStatus> open(Caller caller, Optional<String> after, int limit) {
    return new Page<>(List.of(standing("telecom"), standing("bank")), Optional.empty());
  }

  @Override
  public Page<AssessmentStatus> list(
      Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(standing(unit)), Optional.empty());
  }

  @Override
  public AssessmentStatus reopen(Caller caller, String unit, long id, String reason) {
    throw new EchelonException(ErrorCode.ILLEGAL_STEP, "not after " + reason);
  }

  @Override
  public List<HeldStep> list(Caller caller, String unit) {
    return List.of(assign(caller, unit, 1, List.of()));
  }

  @Override
  public HeldStep assign(Caller caller, String unit, int step, List<String> users) {
    return new HeldStep(step, FakeRuns.STEPS.get(0), Role.REVIEWER, users);
  }

  @Override
  public FormFile customer(
      Caller caller,
      String unit,
      long run,
      String number,
      FormKind kind,
      FormFormat format,
      Locale language) {
    if (number.equals("broken")) {
      return new FormFile(
          "x",
          format,
          out -> {
            out.write(1);
            throw new IOException("the disk is full");
          });
    }
    return file(kind + " " + number + " " + language, format);
  }

  @Override
  public FormFile importantCustomers(
      Caller caller, String unit, long run, Set<String> tiers, FormFormat format, Locale language) {
    return file("list " + tiers.stream().sorted().toList(), format);
  }

  private static FormFile file(String content, FormFormat format) {
    return new FormFile(
        "x", format, out -> out.write((format + " " + content).getBytes(StandardCharsets.UTF_8)));
  }
}
