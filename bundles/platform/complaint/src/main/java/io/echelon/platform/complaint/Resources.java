package io.echelon.platform.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who gives what for settling complaints (F3, annex 2 资源申请接口人表), and the applications. Safe for use
 * by several threads.
 */
@ProviderType
public interface Resources {

  /** Who may give what, by resource and account. */
  List<ResourceContact> contacts(Caller caller, String unit);

  /**
   * Puts somebody on the table; for unit admins. Without effect if it stands there.
   *
   * @param contact the resource's code of 1 to 64 characters, the name of an enabled account of the
   *     unit; a unit has at most 500 contacts
   */
  void add(Caller caller, String unit, ResourceContact contact);

  /** Takes somebody off the table; for unit admins. */
  void remove(Caller caller, String unit, ResourceContact contact);

  /**
   * Applies for a resource; for agents, while the complaint is open.
   *
   * @param application what and why; id, complaint's id, who, when and decision are not read
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT if nobody but the caller is a
   *     contact for it
   */
  ResourceApplication apply(
      Caller caller, String unit, String number, ResourceApplication application);

  /**
   * Grants or refuses; for a contact of the resource.
   *
   * @param note why, 1 to 2,000 characters
   * @throws io.echelon.platform.base.EchelonException FORBIDDEN for who is no contact for it,
   *     SEPARATION_OF_DUTIES for the applicant; ILLEGAL_STEP if it is decided
   */
  ResourceApplication decide(
      Caller caller, String unit, long application, boolean granted, String note);

  /** The applications for a complaint, oldest first. */
  List<ResourceApplication> of(Caller caller, String unit, String number);

  /** Applications that wait for the caller, oldest first. */
  Page<ResourceApplication> waiting(Caller caller, String unit, Optional<String> after, int limit);

  /**
   * A line of the contact table.
   *
   * @param resource code of the resource, for example {@code spare-parts}
   * @param account who grants it
   */
  record ResourceContact(String resource, String account) {}
}
