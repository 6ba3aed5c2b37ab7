package io.echelon.platform.quality;

import java.time.Instant;

/**
 * What somebody found of the work on a request.
 *
 * @param number the request's number
 * @param reviewer who
 * @param at when
 * @param marks how good it was
 * @param words in the reviewer's words
 */
public record QualityReview(
    String number, String reviewer, Instant at, QualityMarks marks, String words) {}
