package org.holdpoint.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An option that a call is given: `--canary-percent=5`, `--batch 10`, `--dry-run` (POSIX Utility Syntax Guidelines, and GNU's long options).
/// @param name without its dashes
/// @param value what it is given, `true` where it stands alone; empty where that is not known
/// @param at (words) which word of the call it is, from 0
/// @param valueAt (words) which word its value is; the option itself where that holds its value, or has none
public record GivenOption(String name, Optional<String> value, int at, int valueAt) {

  private static final Pattern OPTION = Pattern.compile("--?([A-Za-z][\\w.-]{1,60})(?:=(.*))?", Pattern.DOTALL);
  private static final String DASH = "-";
  private static final String ALONE = "true";

  /// The options among the words of a call, each name once; a word is empty where it is not known.
  public static List<GivenOption> of(List<Optional<String>> words) {
    var options = new ArrayList<GivenOption>();
    var told = new HashSet<String>();
    for (var at = 0; at < words.size(); at++) {
      var option = OPTION.matcher(words.get(at).orElse(""));
      if (option.matches() && told.add(option.group(1))) {
        var follows = option.group(2) == null && at + 1 < words.size() && words.get(at + 1).filter(next -> next.startsWith(DASH)).isEmpty();
        options.add(new GivenOption(option.group(1), follows ? words.get(at + 1) : Optional.of(option.group(2) == null ? ALONE : option.group(2)), at, follows ? at + 1 : at));
      }
    }
    return options;
  }
}
