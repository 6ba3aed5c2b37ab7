package io.echelon.surface.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets {@link Callers}, and nothing else, past the build's ban on deprecated methods: the shell
 * hands its user over in the access control context alone.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface TheOnlyWayToTheUser {}
