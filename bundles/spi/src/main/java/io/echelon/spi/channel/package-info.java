/** The channel contract: how requests reach the platform, receipts go back and messages go out. */
@Export
@Version("1.0.0")
package io.echelon.spi.channel;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
