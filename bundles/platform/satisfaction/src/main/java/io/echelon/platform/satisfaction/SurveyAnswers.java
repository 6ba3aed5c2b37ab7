package io.echelon.platform.satisfaction;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What customers answer, without any sign-in: whoever has the token may answer once. Tokens have
 * 256 random bits, so that guessing is no concern. Safe for use by several threads.
 */
@ProviderType
public interface SurveyAnswers {
  int WORST = 1;
  int BEST = 5;
  int LONGEST_WORDS = 2_000;

  /** Whether the token can be answered with: it is one, it was not used and has not expired. */
  boolean isOpen(String token);

  /**
   * Keeps an answer.
   *
   * @param score {@link #WORST} to {@link #BEST}
   * @param words the customer's own, up to {@link #LONGEST_WORDS} characters; may be empty
   * @return false if the token is not open, for whatever reason
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT for other scores or longer
   *     words
   */
  boolean answer(String token, int score, String words);
}
