package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Table;
import org.holdpoint.yaml.YamlNode;

/// Lists of APT (apt.conf(5)): `Unattended-Upgrade::Package-Blacklist { "^linux-image"; };`, one entry a line.
final class PackageLists {

  private static final Pattern HEAD = Pattern.compile("\\s*([A-Za-z][\\w:-]*[\\w-])\\s*\\{\\s*(?://.*)?");
  private static final Pattern ITEM = Pattern.compile("\\s*\"([^\"]*)\"\\s*;\\s*(?://.*)?");
  private static final Pattern END = Pattern.compile("\\s*}\\s*;?\\s*(?://.*)?");
  private static final int LONGEST = 1_000;

  private PackageLists() {}

  /// The number of the last line of the list that begins at a line, once it is read; the line itself where none does.
  static int read(SourceFile file, int first, Table open) {
    var head = HEAD.matcher(file.lines().get(first).text());
    var items = new ArrayList<YamlNode>();
    if (!head.matches()) {
      return first;
    }
    for (var index = first + 1; index < file.lines().size() && index - first < LONGEST; index++) {
      var line = file.lines().get(index);
      var text = line.text().strip();
      var item = ITEM.matcher(line.text());
      if (END.matcher(text).matches()) {
        var name = span(file, file.lines().get(first), head.start(1), head.end(1));
        return open.set(new YamlNode.Scalar(head.group(1), true, name), new YamlNode.Sequence(items, name)) ? index : first;
      } else if (item.matches()) {
        items.add(new YamlNode.Scalar(item.group(1), false, span(file, line, item.start(1), item.end(1))));
      } else if (!text.isEmpty() && !text.startsWith("//") && !text.startsWith("#")) {
        return first;
      }
    }
    return first;
  }

  private static Span span(SourceFile file, SourceLine line, int from, int to) {
    return Span.of(file.path(), file.side(), line.number(), line.text().codePointCount(0, from) + 1, line.text().codePointCount(0, to) + 1);
  }
}
