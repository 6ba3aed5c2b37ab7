package io.echelon.platform.dataimport.internal;

/** A line that can't be taken over; says which column and why. */
final class LineFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;

  LineFault(String column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  String column() {
    return column;
  }
}
