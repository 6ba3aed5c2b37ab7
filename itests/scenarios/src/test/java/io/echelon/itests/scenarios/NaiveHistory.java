package io.echelon.itests.scenarios;

import io.echelon.platform.tiering.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was published and given, as plain lists that are gone through one by one. Days are numbers.
 */
final class NaiveHistory {
  /** A day that never comes. */
  static final int NEVER = 1_000;

  final List<Pub> pubs = new ArrayList<>();
  final List<Gift> gifts = new ArrayList<>();
  private final List<String> tiers;

  /**
   * @param tiers codes, best first
   */
  NaiveHistory(List<String> tiers) {
    this.tiers = tiers;
  }

  void clear() {
    pubs.clear();
    gifts.clear();
  }

  /** What a run says of a customer; nulls where it says nothing. */
  record Said(String before, String rated, String corrected) {}

  /** A publication; revoked at no day: a day that never comes. */
  record Pub(
      int from,
      int recorded,
      int revoked,
      boolean oneStep,
      int grace,
      int notice,
      Map<Long, Said> said) {

    int lowerFrom() {
      return notice == 0 ? from + grace : Math.max(from + grace, recorded + notice);
    }
  }

  /** A standing; it ends at a day that never comes unless it is withdrawn. */
  record Gift(
      Standing.Kind kind,
      long customer,
      String tier,
      int from,
      int until,
      int approved,
      int ended) {}

  record Tier(String code, String origin, boolean kept) {}

  /** The winner by going through everything, one after the other; null for no tier. */
  Tier replay(long id, int on, int known) {
    Gift override = latest(Standing.Kind.OVERRIDE, id, on, known);
    if (override != null) {
      return new Tier(override.tier(), "OVERRIDE", false);
    }
    Pub rated = null;
    for (Pub pub : pubs) {
      if (tierIn(pub, id) != null
          && counts(pub, on, known)
          && (rated == null || wins(pub, rated))) {
        rated = pub;
      }
    }
    Pub unrated = null;
    for (Pub pub : pubs) {
      boolean silent = pub.said().containsKey(id) && tierIn(pub, id) == null;
      if (silent
          && counts(pub, on, known)
          && (rated == null || wins(pub, rated))
          && (unrated == null || wins(pub, unrated))) {
        unrated = pub;
      }
    }
    Gift application = latest(Standing.Kind.APPLICATION, id, on, known);
    if (application != null && (rated == null || !after(rated, application))) {
      return new Tier(
          application.tier(), "APPLICATION", unrated != null && after(unrated, application));
    }
    if (rated != null) {
      return new Tier(softened(rated, rated.said().get(id), on), "RUN", unrated != null);
    }
    Gift provisional = latest(Standing.Kind.PROVISIONAL, id, on, known);
    return provisional == null
        ? null
        : new Tier(
            provisional.tier(), "PROVISIONAL", unrated != null && after(unrated, provisional));
  }

  private static String tierIn(Pub pub, long id) {
    Said said = pub.said().get(id);
    return said == null ? null : said.corrected() != null ? said.corrected() : said.rated();
  }

  private static boolean counts(Pub pub, int on, int known) {
    return pub.from() <= on && pub.recorded() <= known && pub.revoked() > known;
  }

  private static boolean wins(Pub a, Pub b) {
    return a.from() != b.from() ? a.from() > b.from() : a.recorded() > b.recorded();
  }

  private static boolean after(Pub pub, Gift gift) {
    return pub.from() != gift.from() ? pub.from() > gift.from() : pub.recorded() > gift.approved();
  }

  private String softened(Pub pub, Said said, int on) {
    if (said.corrected() != null) {
      return said.corrected();
    }
    int rated = tiers.indexOf(said.rated());
    int before = said.before() == null ? rated : tiers.indexOf(said.before());
    if (rated <= before) {
      return said.rated();
    }
    if (on < pub.lowerFrom()) {
      return said.before();
    }
    return tiers.get(pub.oneStep() ? before + 1 : rated);
  }

  private Gift latest(Standing.Kind kind, long id, int on, int known) {
    Gift latest = null;
    for (Gift g : gifts) {
      boolean counts =
          g.kind() == kind
              && g.customer() == id
              && g.approved() <= known
              && g.from() <= on
              && on <= g.until()
              && (g.ended() > known || on < g.ended());
      boolean later =
          latest == null
              || g.from() > latest.from()
              || g.from() == latest.from() && g.approved() >= latest.approved();
      if (counts && later) {
        latest = g;
      }
    }
    return latest;
  }
}
