package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.servicedesk.store.TeamStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is in which team. */
@Component
public final class SqlTeamStore implements TeamStore {

  private final Database database;

  @Activate
  public SqlTeamStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void add(String unit, String team, String account) {
    if (!members(unit, team).contains(account)) {
      database
          .jdbc()
          .update(
              "insert into TEAM_MEMBER (UNIT, TEAM, ACCOUNT) values (?, ?, ?)",
              unit,
              team,
              account);
    }
  }

  @Override
  public boolean remove(String unit, String team, String account) {
    return database
            .jdbc()
            .update(
                "delete from TEAM_MEMBER where UNIT = ? and TEAM = ? and ACCOUNT = ?",
                unit,
                team,
                account)
        == 1;
  }

  @Override
  public List<String> members(String unit, String team) {
    return database
        .jdbc()
        .list(
            "select ACCOUNT from TEAM_MEMBER where UNIT = ? and TEAM = ? order by ACCOUNT",
            row -> row.getString(1),
            unit,
            team);
  }

  @Override
  public Map<String, Long> counts(String unit) {
    Map<String, Long> counts = new HashMap<>();
    database
        .jdbc()
        .each(
            "select TEAM, count(*) from TEAM_MEMBER where UNIT = ? group by TEAM",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            e -> counts.put(e.getKey(), e.getValue()),
            unit);
    return counts;
  }
}
