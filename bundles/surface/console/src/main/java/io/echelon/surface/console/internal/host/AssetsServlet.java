package io.echelon.surface.console.internal.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the files of the pages, to be kept for ever. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-console-assets")
@HttpWhiteboardServletPattern("/console/assets/*")
public final class AssetsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Assets.Asset> found =
        Optional.ofNullable(request.getPathInfo()).map(p -> p.substring(1)).flatMap(Assets::at);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Assets.Asset asset = found.get();
    response.setContentType(asset.type());
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      response.setContentLength(asset.zipped().length);
      response.getOutputStream().write(asset.zipped());
    } else {
      new GZIPInputStream(new ByteArrayInputStream(asset.zipped()))
          .transferTo(response.getOutputStream());
    }
  }
}
