/** Messages to customers and staff: the outbox that keeps them, and their delivery. */
@Export
@Version("1.0.0")
package io.echelon.platform.notification;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
