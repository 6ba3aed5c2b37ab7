/** The scorecard model and its compiled scorer, in plain Java. */
@Export
@Version("1.0.0")
package io.echelon.spi.scoring.card;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
