package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.rows.Table;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Data of one entry a line: tables, and JSON lines.
final class RowReader {

  private RowReader() {}

  static Syntax.Text read(SourceFile file, Syntax syntax) {
    var unread = new ArrayList<Span>();
    var rows = syntax == Syntax.TABLE ? Table.rows(file, unread) : objects(file, Table.said(file).toList());
    return new Syntax.Text(List.of(new Sequence(rows, file.start())), unread);
  }

  private static List<YamlNode> objects(SourceFile file, List<SourceLine> lines) {
    return lines.stream().map(line -> {
      try {
        return Yaml.one(file.only(List.of(line)));
      } catch (YamlException wrong) {
        throw new UnreadableException(file.span(line), wrong.getMessage());
      }
    }).toList();
  }
}
