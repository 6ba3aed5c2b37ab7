package io.echelon.platform.servicedesk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.spi.LocalizedText;
import java.util.List;

/**
 * Why a request is due when it is due.
 *
 * @param number the request's number
 * @param grant what was promised and on what it rests
 * @param obligations the clocks with the way to each due time
 * @param summary the whole in one sentence
 */
public record DueExplanation(
    String number, Grant grant, List<Obligation> obligations, LocalizedText summary) {}
