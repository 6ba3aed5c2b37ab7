package io.echelon.surface.console.internal.page;

import java.net.URI;
import javax.ws.rs.core.Response;

/** Leads on to another page of the console, as after every form that was posted. */
public final class Redirect {
  private static final String HOME = "/console/";

  private Redirect() {}

  /** To a page by its address on this site. */
  public static Response to(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  /**
   * An address that a request named, if it is one of the console; else that of its first page.
   *
   * @param wanted anything at all, or null
   */
  static String safe(String wanted) {
    return wanted != null && wanted.matches("/console/(?!sign-in)[!-~&&[^\\\\<>\"]]*")
        ? wanted
        : HOME;
  }
}
