/** Users: who may sign in, with which roles, in which units. */
@Export
@Version("1.0.0")
package io.echelon.platform.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
