package io.echelon.platform.intake.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.platform.intake.store.IntakeStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import io.echelon.spi.channel.UnintelligibleException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class AdapterGateway implements ChannelGateway {
  private static final Reasons REASONS = new Reasons(AdapterGateway.class);

  /** Generous beside the two seconds that the contract asks of an adapter. */
  private static final Duration BUDGET = Duration.ofSeconds(10);

  private final Plugins plugins;
  private final Fence fence;
  private final ExactlyOnceIntake intake;
  private final IntakeStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public AdapterGateway(
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference ExactlyOnceIntake intake,
      @Reference IntakeStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.plugins = plugins;
    this.fence = fence;
    this.intake = intake;
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public InboundResponse handle(Caller caller, String channel, InboundRequest request) {
    caller.require(Role.AGENT, Role.CHANNEL);
    ChannelAdapter adapter =
        plugins
            .channel(channel)
            .orElseThrow(() -> REASONS.of(ErrorCode.CHANNEL_GONE, "channel.gone", channel));
    try {
      return adapter.handle(request, submission -> intake.submit(caller, adapter.id(), submission));
    } catch (UnintelligibleException e) {
      throw quarantined(caller, channel, request, e);
    } catch (EchelonException e) {
      throw e.code() == ErrorCode.QUARANTINED ? quarantined(caller, channel, request, e) : e;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new EchelonException(ErrorCode.INTERNAL, REASONS.text("channel.failed", channel), e);
    }
  }

  private static Optional<String> unitOf(Caller caller) {
    return caller.units().size() == 1 && !caller.sees(Caller.ALL_UNITS)
        ? caller.units().stream().findFirst()
        : Optional.empty();
  }

  private EchelonException quarantined(
      Caller caller, String channel, InboundRequest request, Exception reason) {
    long number = quarantine(caller, channel, request, reason.getMessage());
    Object why = reason instanceof EchelonException e ? e.detail() : reason.getMessage();
    return new EchelonException(ErrorCode.QUARANTINED, REASONS.text("kept", why, number), reason);
  }

  private long quarantine(Caller caller, String channel, InboundRequest request, String reason) {
    return transactions.write(
        () -> {
          long number =
              store.insert(
                  new QuarantinedMessage(
                      0,
                      channel,
                      unitOf(caller),
                      clock.instant(),
                      caller.name(),
                      request.header("content-type").orElse(""),
                      request.body(),
                      reason));
          audit.record(caller, AuditDraft.platform("intake.quarantine", "quarantine/" + number));
          return number;
        });
  }
}
