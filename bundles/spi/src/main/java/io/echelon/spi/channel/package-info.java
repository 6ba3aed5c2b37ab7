/** The channel contract: how requests reach the platform and receipts go back. */
@Export
@Version("1.0.0")
package io.echelon.spi.channel;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
