package io.echelon.platform.base.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets {@link SystemClock}, and nothing else, past the build's ban on raw time. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface TheOnlyRealClock {}
