package io.echelon.surface.console.internal.view;

import io.echelon.platform.base.ErrorCode;
import io.echelon.surface.http.Refusals;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes views as HTML. A filter and not a body writer, because a template that fails still has to
 * change the answer's status.
 */
public final class ViewWriter implements ContainerResponseFilter {
  private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);
  private static final String HTML = "text/html;charset=UTF-8";

  private final Templates templates;
  private final Frames frames;

  @Context private HttpServletRequest request;

  public ViewWriter(Templates templates, Frames frames) {
    this.templates = templates;
    this.frames = frames;
  }

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    if (!(answer.getEntity() instanceof View view)) {
      return;
    }
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
    try {
      answer.setEntity(write(view));
    } catch (RuntimeException | LinkageError e) {
      UUID id = UUID.randomUUID();
      LOG.error("Internal fault {} at {}", id, request.getRequestURI(), e);
      answer.setStatus(Refusals.status(ErrorCode.INTERNAL));
      answer.setEntity(write(Failures.internal(id)));
    }
  }

  private String write(View view) {
    Frame frame = frames.of(request);
    Map<String, Object> model = new HashMap<>(view.model());
    model.put("frame", frame);
    return templates.write(view.template(), model, frame.language(), frames.zone(frame.unit()));
  }
}
