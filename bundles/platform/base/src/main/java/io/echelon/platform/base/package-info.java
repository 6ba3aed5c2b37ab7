/** What every platform bundle stands on: callers, transactions, time, errors, events, pages. */
@Export
@Version("1.0.0")
package io.echelon.platform.base;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
