package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One assessment under way, the steps of its review, and files that say what they are. */
final class FakeAssessments implements Assessments, ReviewHolders, Forms {
  private static final AssessmentStatus STANDING =
      new AssessmentStatus(
          new Assessment(
              5,
              "telecom",
              Samples.DAY,
              Samples.DAY.plusDays(5),
              OptionalLong.of(3),
              Optional.of(Samples.DAY),
              Optional.empty(),
              Optional.of(Samples.DAY),
              2),
          Optional.of(FakeTiering.RUN),
          Optional.of(
              new AssessmentStatus.NextStep(
                  FakeTiering.STEPS.get(1), Role.REVIEWER, List.of("ben"), Samples.NOW)),
          2);

  @Override
  public void tick(Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<AssessmentStatus> open(Caller caller, Optional<String> after, int limit) {
    return new Page<>(List.of(STANDING), Optional.empty());
  }

  @Override
  public Page<AssessmentStatus> list(
      Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(STANDING), Optional.empty());
  }

  @Override
  public AssessmentStatus reopen(Caller caller, String unit, long id, String reason) {
    return STANDING;
  }

  @Override
  public List<HeldStep> list(Caller caller, String unit) {
    return List.of(assign(caller, unit, 1, List.of()));
  }

  @Override
  public HeldStep assign(Caller caller, String unit, int step, List<String> users) {
    return new HeldStep(step, FakeTiering.STEPS.get(0), Role.REVIEWER, users);
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
    return file(kind + " " + number + " " + language.getLanguage(), format);
  }

  @Override
  public FormFile importantCustomers(
      Caller caller, String unit, long run, Set<String> tiers, FormFormat format, Locale language) {
    return file("list " + tiers.stream().sorted().toList() + " " + language.getLanguage(), format);
  }

  private static FormFile file(String content, FormFormat format) {
    return new FormFile(
        "客户 1." + format.ending(),
        format,
        out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }
}
