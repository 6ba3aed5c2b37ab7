package io.echelon.platform.satisfaction.store;

import io.echelon.platform.satisfaction.Satisfaction.By;
import io.echelon.platform.satisfaction.Satisfaction.SatisfactionLine;
import io.echelon.platform.satisfaction.Survey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surveys and their answers. Joins the caller's transaction. */
public interface SurveyStore {

  /** Inserts; its id is given by the store. */
  void insert(Survey survey);

  /** Whether a request's customer was asked. */
  boolean isAsked(long request);

  /** The survey of a token that was not answered and has not expired at an instant. */
  Optional<Survey> open(String tokenHash, Instant now);

  /** Keeps the answer to a survey; false if somebody else was faster. */
  boolean answer(long survey, int score, String words, Instant at);

  /** Means of the answers of some agents' surveys sent between two instants, by agent. */
  Map<String, Double> means(String unit, Collection<String> agents, Instant from, Instant until);

  /**
   * Figures of the surveys sent between two instants, the first inclusive, the second exclusive, by
   * value.
   */
  List<SatisfactionLine> lines(String unit, By by, Instant from, Instant until, int limit);
}
