/** The distribution as its users meet it: over HTTP, over ssh, and as a process. */
package io.echelon.itests.distribution;
