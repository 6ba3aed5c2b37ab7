package io.echelon.platform.dataimport;

/**
 * A line that was not taken over.
 *
 * @param line number of the line in the file on which the record starts, the heading being 1
 * @param column heading of the column at fault; empty if the whole line is
 * @param reason one English sentence
 * @param text the record as it was read, up to 2,000 characters
 */
public record RejectedLine(long line, String column, String reason, String text) {}
