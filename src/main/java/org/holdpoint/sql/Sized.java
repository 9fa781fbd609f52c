package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// What remarks of a file of SQL say of how large tables are: lines of comments, and COMMENT ON TABLE.
final class Sized {

  private static final Pattern REMARK = Pattern.compile("^\\s*(?:--|#|/?\\*)(.*)|^.*?;\\s*--(.*)");
  private static final Pattern COMMENT = Pattern.compile("(?is)COMMENT\\s+ON\\s+TABLE\\s+([\\w.\"$]+)\\s+IS\\s+'(.*)'");

  private Sized() {}

  static List<Fact> of(SourceFile file, Subject subject) {
    var found = new ArrayList<Fact>();
    for (var line : file.lines()) {
      if (line.text().contains("rows")) {
        var remark = REMARK.matcher(line.text());
        if (remark.find()) {
          found.addAll(SaidRows.in(remark.group(1) == null ? remark.group(2) : remark.group(1), subject, file.span(line)));
        }
      }
    }
    return found;
  }

  static List<Fact> of(Chunk statement, Place place) {
    var comment = statement.text().startsWith("C") || statement.text().startsWith("c") ? COMMENT.matcher(statement.text()) : null;
    return comment != null && comment.lookingAt() ? SaidRows.about(comment.group(1), comment.group(2), place.subject(), place.at(statement)).map(List::of).orElse(List.of()) : List.of();
  }
}
