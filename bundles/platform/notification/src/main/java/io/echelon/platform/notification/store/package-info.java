/** Where the outbox is kept. */
@Export
@Version("1.0.0")
package io.echelon.platform.notification.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
