package io.echelon.surface.console.internal;

import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.page.calendar.CalendarPage;
import io.echelon.surface.console.internal.page.calendar.DueTimePage;
import io.echelon.surface.console.internal.page.catalog.CatalogPage;
import io.echelon.surface.console.internal.page.draft.DraftsPage;
import io.echelon.surface.console.internal.page.platform.PlatformPage;
import io.echelon.surface.console.internal.page.tiering.ScorecardsPage;
import io.echelon.surface.console.internal.page.tiering.TransitionsPage;
import io.echelon.surface.console.internal.page.tiering.WhatIfPage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a unit works by: one catalog, one calendar, one scorecard, two tiers. */
final class FakeRules {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
  private static final List<String> HOURS = List.of("09:00-17:00");

  private FakeRules() {}

  static List<io.echelon.surface.console.internal.host.Page> pages(Scorecards cards, Clock clock) {
    UnitNames names =
        new UnitNames(
            catalogs(),
            cards,
            Fake.of(Rules.class).on("current", a -> Samples.RULES).service(),
            units());
    return List.of(
        new TransitionsPage(transitions(), units(), clock),
        new WhatIfPage(
            Fake.of(WhatIfs.class).on("movers", a -> movers()).service(),
            Fake.of(WhatIfCosts.class).on("estimate", a -> estimate()).service(),
            cards,
            Fake.of(Runs.class).on("list", a -> new Page<>(List.of(), Optional.empty())).service(),
            names),
        new ScorecardsPage(cards, units()),
        new CalendarPage(calendars(), units()),
        new DueTimePage(
            Fake.of(Calculations.class)
                .on("calculate", a -> answer((Calculation) a.get(1)))
                .service(),
            Fake.of(Calendars.class).on("get", a -> Samples.CALENDAR).service(),
            units(),
            clock),
        new CatalogPage(catalogs(), names, units()),
        new DraftsPage(cards, catalogs(), calendars(), units()),
        new PlatformPage(
            units(),
            Fake.of(Plugins.class)
                .on(
                    "list",
                    a -> List.of(new Plugins.PluginInfo("scoring", "card", "x.card", "1.0", 0)))
                .service(),
            Fake.of(Jobs.class)
                .on("list", a -> new Page<>(List.of(), Optional.empty()))
                .service()));
  }

  private static Units units() {
    return Fake.of(Units.class)
        .on("list", a -> Samples.UNITS)
        .on("status", a -> new UnitStatus((String) a.get(1), List.of()))
        .on("today", a -> TODAY)
        .on(
            "policy",
            a ->
                new UnitPolicy(
                    (String) a.get(0),
                    1,
                    "card",
                    Optional.empty(),
                    "cn",
                    1,
                    List.of(Samples.text("Review", "复评")),
                    TODAY,
                    "ren",
                    Samples.NOW))
        .service();
  }

  private static Catalogs catalogs() {
    CatalogVersion version =
        new CatalogVersion(
            "telecom",
            1,
            new CatalogDocument(
                "c",
                Samples.text(Samples.HOSTILE, Samples.HOSTILE),
                "R7",
                List.of(
                    new CatalogDocument.ServiceItem("visit", Samples.text("Visit", "走访"), true)),
                List.of(
                    new CatalogDocument.Entry(
                        "visit",
                        List.of("A1"),
                        new Benefit.Measure(),
                        "§ 7",
                        false,
                        Samples.text("every month", "每月"))),
                Optional.empty(),
                Optional.empty()),
            "ren",
            Samples.NOW,
            Optional.empty());
    return Fake.of(Catalogs.class)
        .on("current", a -> Optional.of(version))
        .on("list", a -> List.of(version))
        .on("get", a -> version)
        .on("draft", a -> version)
        .on("approve", a -> version)
        .on(
            "confirmations",
            a ->
                List.of(
                    new JointConfirmation.Confirmation(
                        new JointConfirmation.Department("finance", Samples.text("Finance", "财务")),
                        "§ 9",
                        Optional.empty())))
        .on("confirm", a -> List.of())
        .service();
  }

  private static Transitions transitions() {
    return Fake.of(Transitions.class)
        .on("matrix", a -> matrix())
        .on("customers", a -> new Page<>(List.of(Samples.CUSTOMER), Optional.of("1")))
        .service();
  }

  private static TierMatrix matrix() {
    return new TierMatrix(
        List.of("A1", "B1", ""),
        Stream.of("A1", "B1", "")
            .map(from -> new TierMatrix.Row(from, Map.of("A1", 2L, "B1", 1L, "", 0L)))
            .toList());
  }

  private static Page<Mover> movers() {
    return new Page<>(
        List.of(
            new Mover(
                new Explanation.CustomerRef("C-1", Samples.HOSTILE),
                "A1",
                "",
                50,
                0,
                List.of(),
                Optional.empty(),
                Optional.of("no tax"))),
        Optional.empty());
  }

  private static WhatIfEstimate estimate() {
    return new WhatIfEstimate(
        new WhatIf(
            5,
            Samples.HOSTILE,
            TODAY,
            Optional.of(1),
            9,
            2,
            1,
            matrix(),
            Map.of(),
            Optional.empty()),
        1,
        List.of(),
        Optional.empty());
  }

  private static UnitCalendars calendars() {
    CalendarDocument calendar =
        new CalendarDocument(
            "cn",
            Samples.text("China", "中国"),
            "Asia/Shanghai",
            Map.of(DayOfWeek.FRIDAY, HOURS),
            List.of(),
            2025,
            2026);
    return Fake.of(UnitCalendars.class)
        .on("document", a -> calendar)
        .on("documents", a -> List.of(calendar))
        .on("list", a -> List.of())
        .on(
            "year",
            a ->
                List.of(
                    new CalendarDay(LocalDate.of(2026, 1, 1), List.of(), hostile()),
                    new CalendarDay(LocalDate.of(2026, 1, 2), HOURS, Optional.empty()),
                    new CalendarDay(LocalDate.of(2026, 1, 3), HOURS, hostile())))
        .service();
  }

  private static Optional<LocalizedText> hostile() {
    return Optional.of(Samples.text(Samples.HOSTILE, Samples.HOSTILE));
  }

  private static CalculationAnswer answer(Calculation asked) {
    BusinessCalendar calendar = Samples.CALENDAR;
    DueTime due = calendar.plusWorkingDays(asked.start().orElseThrow(), 3);
    return new CalculationAnswer(
        "cn",
        "Asia/Shanghai",
        Optional.of(due.due()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        due.steps(),
        false);
  }
}
