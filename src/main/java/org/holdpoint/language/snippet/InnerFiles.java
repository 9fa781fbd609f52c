package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Texts in YAML whose key is the name of a file: `nginx.conf: |` of a ConfigMap, of values of a chart. Each is read as the file that its key names. What holds statements of SQL has a reader of its own.
public final class InnerFiles {

  private static final Pattern KEY = Pattern.compile(" *[\"']?([\\w.-]+\\.(?:ya?ml|json|toml|conf|cfg|ini|properties|vcl|zone|rules|hcl)|Corefile|Caddyfile)[\"']?: +\\|[-+0-9]*\\s*(?:#.*)?");

  private InnerFiles() {}

  /// In the order of the file; none where it is no YAML.
  public static List<Embedded> in(SourceFile file) {
    if (file.binary() || !file.name().endsWith(".yaml") && !file.name().endsWith(".yml")) {
      return List.of();
    }
    var found = new ArrayList<Embedded>();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      var key = text.indexOf('|') > 0 ? KEY.matcher(text) : null;
      if (key != null && key.matches()) {
        var end = end(lines, at, indent(text));
        inner(file, lines.subList(at + 1, end), key.group(1)).ifPresent(found::add);
        at = end - 1;
      }
    }
    return List.copyOf(found);
  }

  /// Behind the last line of the text below a key.
  private static int end(List<SourceLine> lines, int at, int indent) {
    var end = at + 1;
    while (end < lines.size() && (lines.get(end).text().isBlank() || indent(lines.get(end).text()) > indent)) {
      end++;
    }
    return end;
  }

  private static Optional<Embedded> inner(SourceFile file, List<SourceLine> lines, String name) {
    var margin = lines.stream().filter(line -> !line.text().isBlank()).mapToInt(line -> indent(line.text())).min();
    if (margin.isEmpty()) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : lines) {
      text.append(line.text(), Math.min(margin.getAsInt(), line.text().length()), line.text().length()).append('\n');
      var column = Math.min(margin.getAsInt(), line.text().length()) + 1;
      places.add(Span.of(file.path(), file.side(), line.number(), column, column));
    }
    return Optional.of(new Embedded(Optional.empty(), text.toString(), new SourceMap(places), Map.of("file", name)));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
