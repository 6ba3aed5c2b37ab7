package io.echelon.persistence.access;

import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of the account table. */
@Entity
@Table(name = "ACCOUNT")
class AccountEntity {
  @Id private String name;

  @Column(name = "PASSWORD_HASH")
  private String passwordHash;

  private String roles;
  private String units;
  private boolean enabled;

  @Column(name = "PLATFORM_ADMIN")
  private boolean platformAdmin;

  @Column(name = "LOCKED_UNTIL")
  private Long lockedUntil;

  private int failures;
  private String email;
  private String language;
  @Version private long version;

  protected AccountEntity() {}

  AccountEntity(String name) {
    this.name = name;
  }

  void set(StoredAccount stored) {
    UserAccount account = stored.account();
    passwordHash = stored.passwordHash();
    roles = JsonText.list(account.roles().stream().map(Role::name).sorted().toList());
    units = JsonText.list(account.units().stream().sorted().toList());
    enabled = account.enabled();
    platformAdmin = account.roles().contains(Role.PLATFORM_ADMIN);
    lockedUntil = account.lockedUntil().map(Micros::of).orElse(null);
    failures = stored.failures();
    email = account.email().orElse(null);
    language = account.language().orElse(null);
  }

  long version() {
    return version;
  }

  StoredAccount toRecord() {
    return new StoredAccount(
        new UserAccount(
            name,
            JsonText.list(roles).stream().map(Role::valueOf).collect(Collectors.toSet()),
            Set.copyOf(JsonText.list(units)),
            enabled,
            Optional.ofNullable(lockedUntil).map(Micros::instant),
            Optional.ofNullable(email),
            Optional.ofNullable(language)),
        passwordHash,
        failures,
        version);
  }
}
