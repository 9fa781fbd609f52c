package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;

/// Commands of systemd units (systemd.service(5), "ExecStart=").
final class Units {

  private Units() {}

  /// Made when a file is a unit.
  private static final class Patterns {
    static final Pattern EXEC = Pattern.compile("\\s*(Exec(?:Start|StartPre|StartPost|Stop|StopPost|Reload|Condition))\\s*=\\s*[-@:+!|]*");
  }

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    for (var at = 0; at < file.lines().size(); at++) {
      var line = file.lines().get(at);
      var exec = Patterns.EXEC.matcher(line.text());
      if (exec.lookingAt() && exec.end() < line.text().length()) {
        var block = new Block(file);
        block.line(line, exec.end(), line.text().length());
        while (file.lines().get(at).text().endsWith("\\") && at + 1 < file.lines().size()) {
          at++;
          block.line(file.lines().get(at), 0, file.lines().get(at).text().length());
        }
        var number = seen.merge(exec.group(1), 1, Integer::sum);
        found.add(block.embedded(number == 1 ? exec.group(1) : exec.group(1) + " " + number, false, Map.of()));
      }
    }
    return List.copyOf(found);
  }
}
