/** A clock that a test sets; it outranks the system's and is never part of the distribution. */
@Export
@Version("1.0.0")
package io.echelon.itests.clock;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
