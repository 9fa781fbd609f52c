package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Texts in YAML whose key is the name of a file of SQL: `init.sql: |` of a ConfigMap, of values of a chart, of a file that a play writes.
final class SqlBlocks {

  private static final Pattern KEY = Pattern.compile("( *)(?:- )?[\"']?[\\w./-]+\\.sql[\"']?: +\\|[-+0-9]*\\s*(?:#.*)?");

  private SqlBlocks() {}

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      if (text.contains(".sql") && KEY.matcher(text).matches()) {
        var indent = indent(text);
        var sql = new StringBuilder();
        var places = new ArrayList<Span>();
        while (at + 1 < lines.size() && (lines.get(at + 1).text().isBlank() || indent(lines.get(at + 1).text()) > indent)) {
          at++;
          sql.append(lines.get(at).text()).append('\n');
          places.add(Span.of(file.path(), file.side(), lines.get(at).number(), 1, 1));
        }
        if (!places.isEmpty()) {
          found.add(new Embedded(Optional.empty(), sql.toString(), new SourceMap(places)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
