package org.holdpoint.language.ios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.settings.Settings;

/// What is claimed of the files of a corpus, held against what their index calls them.
final class DetectionTable {

  private static final String NONE = "none";

  private DetectionTable() {}

  /// Label × claimed, and below it every file that is claimed by another language than its label, or by none although one reads it.
  static String of(Path folder, Map<String, java.util.List<String>> index) throws IOException {
    var counts = new TreeMap<String, Map<String, Integer>>();
    var claims = new TreeSet<String>(Languages.names());
    claims.add(NONE);
    var wrong = new ArrayList<String>();
    for (var label : index.entrySet()) {
      for (var path : label.getValue()) {
        var claimed = Languages.of(IosCoverage.file(folder, path), Optional.empty(), Settings.none()).map(RouterLanguage::name).orElse(NONE);
        counts.computeIfAbsent(label.getKey(), _ -> new TreeMap<>()).merge(claimed, 1, Integer::sum);
        if (claimed.equals("ios") != label.getKey().equals("ios")) {
          wrong.add("  " + label.getKey() + " claimed as " + claimed + ": " + path + "\n      " + IosDetection.judge(IosCoverage.file(folder, path)).because());
        }
      }
    }
    var text = new StringBuilder("%-24s %8s".formatted("label \\ claimed", "files"));
    claims.forEach(claim -> text.append(" %8s".formatted(claim)));
    text.append('\n');
    counts.forEach((label, row) -> {
      text.append("%-24s %8d".formatted(label, row.values().stream().mapToInt(Integer::intValue).sum()));
      claims.forEach(claim -> text.append(" %8d".formatted(row.getOrDefault(claim, 0))));
      text.append('\n');
    });
    return text.append('\n').append(String.join("\n", wrong)).append('\n').toString();
  }

  public static void main(String... arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    System.out.print(of(folder, IosCoverage.index(folder)));
  }
}
