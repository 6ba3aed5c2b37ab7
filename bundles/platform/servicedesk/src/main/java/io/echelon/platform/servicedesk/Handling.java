package io.echelon.platform.servicedesk;

/** How a request was handled. */
public enum Handling {
  ON_SITE,
  REMOTE
}
