package org.holdpoint.language.program;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ProgramFact.ProgramPick;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// Comparisons by which a program or script picks what it works on, each with a value that it is given: whether only what is called so fits, or more. Only of files that do something to machines or services. Sources: Python
/// library reference, `re` (fullmatch, match, search) and `str.startswith`; about_Comparison_Operators of PowerShell; POSIX awk (`==`, `~`); POSIX grep (`-x`); jq manual (`test`, `startswith`, `contains`).
final class Picks {

  private static final String VARIABLE = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[[\"']\\w+[\"']])*";

  /// One way of comparing: the two sides and the word between them, by the groups `left`, `how` and `right`.
  /// @param acts what a file does that something to do with machines is done in
  private record Manner(Pattern acts, Pattern line, List<Pattern> comparisons) {}

  private static final Manner PYTHON = new Manner(Pattern.compile("\\bsubprocess\\.|\\bos\\.system\\(|\\bparamiko\\b|\\bfabric\\b|\\bboto3\\b|\\bnetmiko\\b|\\bkubernetes\\b|\\brequests\\.(?:post|put|delete|patch)\\("),
      Pattern.compile("\\bfor\\b.*\\bif\\b|\\b(?:any|all|next|filter)\\(|\\bre\\."), List.of(
          Pattern.compile("\\bre\\.(?<how>fullmatch|match|search)\\((?<right>[^(),]+),\\s*(?<left>" + VARIABLE + ")\\)"),
          Pattern.compile("(?<left>" + VARIABLE + ")\\s*(?<how>==)\\s*(?<right>" + VARIABLE + ")(?![\\w(.\\[])"),
          Pattern.compile("(?<left>" + VARIABLE + ")\\.(?<how>startswith|endswith)\\((?<right>" + VARIABLE + ")\\)"),
          Pattern.compile("(?<how>fnmatch(?:case)?)\\((?<left>" + VARIABLE + "),\\s*(?<right>" + VARIABLE + ")\\)")));

  private static final Manner POWERSHELL = new Manner(Pattern.compile("(?i)\\b(?:Restart|Stop|Remove|Disable|Suspend|Clear|Reset|Uninstall|Move|Invoke|Set|Update)-[A-Z]\\w+"), Pattern.compile("(?i)\\bWhere-Object\\b|\\bWhere\\b\\s*\\{|\\|\\s*\\?\\s*\\{|\\.Where\\("),
      List.of(Pattern.compile("(?i)(?<left>\\$_(?:\\.\\w+)+|\\$PSItem(?:\\.\\w+)+)\\)?\\s+-c?(?<how>eq|in|ge|gt|le|lt|like|match)\\s+[\"']?(?<right>\\$\\w+(?:\\.\\w+)*)")));

  private static final Manner SHELL = new Manner(Pattern.compile("\\S"), Pattern.compile("\\b(?:awk|gawk|mawk|grep|egrep|jq)\\b"), List.of(
      Pattern.compile("(?<left>\\$\\d+)\\s*(?<how>==|~)\\s*(?<right>[A-Za-z_]\\w*)"),
      Pattern.compile("(?<left>\\.[a-z_]\\w*(?:\\.\\w+)*)\\s*(?<how>==)\\s*(?<right>\\$\\w+)"),
      Pattern.compile("(?<left>\\.[a-z_]\\w*(?:\\.\\w+)*)\\s*\\|\\s*(?<how>test|startswith|contains)\\(\\s*(?<right>\\$\\w+)")));

  private static final Map<String, Manner> MANNERS = Map.of("py", PYTHON, "ps1", POWERSHELL, "psm1", POWERSHELL, "sh", SHELL, "bash", SHELL);

  private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("==", "exact"), Map.entry("fullmatch", "exact"), Map.entry("eq", "exact"), Map.entry("in", "exact"), Map.entry("match", "pattern"), Map.entry("search", "pattern"),
      Map.entry("~", "pattern"), Map.entry("test", "pattern"), Map.entry("like", "pattern"), Map.entry("fnmatch", "pattern"), Map.entry("fnmatchcase", "pattern"), Map.entry("contains", "part"), Map.entry("startswith", "part"),
      Map.entry("endswith", "part"), Map.entry("ge", "order"), Map.entry("gt", "order"), Map.entry("le", "order"), Map.entry("lt", "order"));

  private Picks() {}

  static List<Fact> in(SourceFile file) {
    var manner = Optional.ofNullable(MANNERS.get(file.ending()));
    if (manner.isEmpty() || CodeLine.of(file).noneMatch(line -> manner.get().acts().matcher(line.text()).find())) {
      return List.of();
    }
    var seen = new HashMap<String, Integer>();
    return CodeLine.of(file).filter(line -> manner.get().line().matcher(line.text()).find())
        .flatMap(line -> manner.get().comparisons().stream().flatMap(comparison -> comparison.matcher(line.text()).results().map(found -> pick(line, found, seen)))).toList();
  }

  private static Fact pick(CodeLine line, MatchResult found, Map<String, Integer> seen) {
    var compared = found.group("left") + " with " + found.group("right");
    var at = line.at(found.start(), found.end());
    return new ProgramPick(Key.of(new Subject("file", line.file().key()), "program-pick", compared, "" + seen.merge(compared, 1, Integer::sum)), at, at, found.group("left"), found.group("right"),
        MEANINGS.get(found.group("how").toLowerCase(Locale.ROOT)), found.group());
  }
}
