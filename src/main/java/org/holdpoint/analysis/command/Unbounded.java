package org.holdpoint.analysis.command;

import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.analysis.command.Verb.Place;

/// Selectors that leave nothing out: empty ones, those that fit any value, and those that only ask whether something runs, as all that is in service does.
final class Unbounded {

  /// EC2 API Reference, `Filter`: `Name=NAME,Values=VALUE,…`, and what `describe-instances` says of all that are in service.
  private static final Pattern FILTER = Pattern.compile("Name=([^,\\s]+),\\s*Values=(\\S*)");
  /// gcloud topic filters: `key=value`, `key:value` (`*` ends a prefix), `key~expression`; terms with `AND`, or blanks, between them.
  private static final Pattern TERM = Pattern.compile("\\(?\\s*([\\w.]+)\\s*(=|:|~)\\s*['\"]?([^'\"\\s)]*)['\"]?\\s*\\)?");
  private static final List<String> RUNS = List.of("instance-state-name", "instance-state-code", "status");
  private static final List<String> ANY = List.of("*", ".*", "^", "^.*", ".+", "^.*$");

  private Unbounded() {}

  /// Whether what an option of a listing says leaves nothing out.
  static boolean all(Place narrow, Call read) {
    return !narrow.syntax().equals("list") && read.options().stream().filter(option -> option.name().equals(narrow.where())).allMatch(option -> option.values().stream().allMatch(word -> word.values().size() == 1 && all(narrow.syntax(), word.values().getFirst())));
  }

  private static boolean all(String syntax, String text) {
    return text.isBlank() || switch (syntax) {
      case "aws-filters" -> parts(FILTER, text, 2);
      case "gcloud-filter" -> parts(TERM, text.replace(" AND ", " "), 3);
      default -> false;
    };
  }

  private static boolean parts(Pattern one, String text, int value) {
    var part = one.matcher(text);
    var end = 0;
    while (part.find()) {
      if (!text.substring(end, part.start()).isBlank() || !RUNS.contains(part.group(1)) && !ANY.contains(part.group(value))) {
        return false;
      }
      end = part.end();
    }
    return end > 0 && text.substring(end).isBlank();
  }
}
