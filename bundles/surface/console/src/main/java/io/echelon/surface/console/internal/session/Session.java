package io.echelon.surface.console.internal.session;

/**
 * Somebody who is signed in.
 *
 * @param id what the browser shows; secret
 * @param user name of the account, whose rights are read anew at each request
 * @param token what every form of the session carries
 */
public record Session(String id, String user, String token) {}
