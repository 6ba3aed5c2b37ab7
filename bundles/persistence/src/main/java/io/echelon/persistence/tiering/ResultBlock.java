package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.RunResult;
import java.sql.ResultSet;
import java.util.List;
import org.apache.derby.vti.VTITemplate;

/**
 * A block of results as a table that Derby reads: one statement inserts the whole block, so that
 * Derby opens table and indexes once instead of for each row. Derby calls {@link #rows} by
 * reflection on the thread that inserts.
 */
public final class ResultBlock extends VTITemplate {
  private static final String INSERT =
      "insert into RUN_RESULT (RUN, CUSTOMER_ID, CUSTOMER_NUMBER, TIER_BEFORE, RATED_TIER,"
          + " NOT_RATABLE, SCORE, DETAIL) select * from table (RESULT_BLOCK()) block";
  private static final ThreadLocal<ResultBlock> CURRENT = new ThreadLocal<>();

  private final long run;
  private final List<RunResult> results;
  private int next;
  private RunResult at;
  private boolean wasNull;

  private ResultBlock(long run, List<RunResult> results) {
    this.run = run;
    this.results = results;
  }

  static void insert(Jdbc jdbc, long run, List<RunResult> results) {
    CURRENT.set(new ResultBlock(run, results));
    try {
      jdbc.update(ResultBlock.class, INSERT);
    } finally {
      CURRENT.remove();
    }
  }

  /** The calling thread's block, named by the table function in the schema. */
  public static ResultSet rows() {
    return CURRENT.get();
  }

  @Override
  public boolean next() {
    if (next == results.size()) {
      return false;
    }
    at = results.get(next++);
    return true;
  }

  @Override
  public long getLong(int column) {
    wasNull = false;
    return column == 1 ? run : at.customerId();
  }

  @Override
  public String getString(int column) {
    String text =
        switch (column) {
          case 3 -> at.number();
          case 4 -> at.tierBefore().orElse(null);
          case 5 -> at.ratedTier().orElse(null);
          default -> at.notRatable().orElse(null);
        };
    wasNull = text == null;
    return text;
  }

  @Override
  public double getDouble(int column) {
    wasNull = false;
    return at.score();
  }

  @Override
  public byte[] getBytes(int column) {
    wasNull = false;
    return at.detail();
  }

  @Override
  public boolean wasNull() {
    return wasNull;
  }

  @Override
  public void close() {}
}
