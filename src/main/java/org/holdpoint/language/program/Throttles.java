package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// On how many machines a PowerShell script works at the same time, and whether it stops at an error. Sources: Microsoft Learn, Invoke-Command and ForEach-Object (`-ThrottleLimit`), about_Preference_Variables
/// (`$ErrorActionPreference`).
final class Throttles {

  /// (lines) A longer file is written by a program.
  private static final int MOST = 5_000;
  /// (characters) A longer line is.
  private static final int LONGEST = 400;
  private static final Pattern LIMIT = Pattern.compile("(?i)^[^#]*?\\b(Invoke-Command|ForEach-Object)\\b[^#]*?\\s-(ThrottleLimit)[\\s:]+(\\d{1,6})\\b.*");
  private static final Pattern PREFERENCE = Pattern.compile("(?i)^\\$(ErrorActionPreference)\\s*=\\s*[\"']?(\\w{3,20})[\"']?\\s*(?:[;#].*)?$");
  /// What a setting is called that says so.
  private static final String PARALLEL = "parallel";

  private Throttles() {}

  /// The first of each command, in the order of the file.
  static List<Entry> in(SourceFile file) {
    if (!file.name().endsWith(".ps1") && !file.name().endsWith(".psm1") || file.binary() || file.lines().size() > MOST) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    var limits = new LinkedHashMap<String, Entry>();
    for (var line : file.lines()) {
      var text = line.text();
      var limit = LIMIT.matcher(text);
      var preference = PREFERENCE.matcher(text);
      if (text.length() <= LONGEST && limit.matches()) {
        var named = new Scalar(PARALLEL, true, file.span(line.number(), limit.start(2), limit.end(2)));
        limits.putIfAbsent(limit.group(1), new Entry(named, new Scalar(limit.group(3), true, file.span(line.number(), limit.start(3), limit.end(3)))));
      } else if (text.length() <= LONGEST && preference.matches()) {
        found.add(new Entry(new Scalar(preference.group(1), true, file.span(line.number(), preference.start(1), preference.end(1))), new Scalar(preference.group(2), true, file.span(line.number(), preference.start(2), preference.end(2)))));
      }
    }
    limits.forEach((command, limit) -> found.add(new Entry(new Scalar(command, true, limit.key().at()), new Mapping(List.of(limit), limit.key().at()))));
    return List.copyOf(found);
  }
}
