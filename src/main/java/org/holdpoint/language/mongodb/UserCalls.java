package org.holdpoint.language.mongodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Users and roles of MongoDB, as calls of the shell make and change them (`db.createUser({…})`), in scripts of it and in what hands it text. Source: MongoDB manual, "User Management Methods", "Role Management Methods".
public final class UserCalls implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new UserCalls();
  private static final String NAME = "mongodb-users";
  private static final Set<String> ENDINGS = Set.of("js", "mjs", "mongodb", "sh", "bash", "md", "yml", "yaml");
  /// (characters) A call that is longer is none that somebody wrote.
  private static final int LONGEST = 20_000;

  /// Made when a file needs it.
  private static final class Patterns {
    static final Pattern CALL = Pattern.compile("\\bdb(?:\\.getSiblingDB\\([^)]*\\)|\\.getMongo\\(\\)\\.getDB\\([^)]*\\))?\\.(createUser|updateUser|createRole|updateRole|grantRolesToUser|grantRolesToRole|grantPrivilegesToRole|revokeRolesFromUser"
        + "|revokeRolesFromRole|dropUser|dropRole)\\s*\\(");
  }

  private UserCalls() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Calls stand in files of other languages: no file is one of these.
  @Override
  public int recognises(SourceFile file) {
    return 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    for (var said : calls(file)) {
      UserCall.of(said.method(), said.arguments()).ifPresentOrElse(call -> facts.addAll(call.facts(file, said.at(), said.at().line())), () -> unread.add(said.at()));
    }
    return Optional.of(new Declared(new Subject("file", file.key()), facts, List.of(), unread, List.of()));
  }

  /// The calls in a file, each as one line.
  public static List<Embedded> in(SourceFile file) {
    if (file.binary() || !ENDINGS.contains(file.ending()) || file.lines().stream().noneMatch(line -> line.text().contains("db.") && Patterns.CALL.matcher(line.text()).find())) {
      return List.of();
    }
    var calls = calls(file);
    return calls.isEmpty() ? List.of() : List.of(new Embedded(Optional.of(NAME), calls.stream().map(call -> "db." + call.method() + "(" + call.arguments() + ")\n").collect(Collectors.joining()), SourceMap.standing(calls.stream().map(Said::at).toList())));
  }

  /// A call with what stands in its brackets, and where it begins.
  private record Said(String method, String arguments, Span at) {}

  private static List<Said> calls(SourceFile file) {
    var calls = new ArrayList<Said>();
    for (var at = 0; at < file.lines().size(); at++) {
      var line = file.lines().get(at);
      var call = line.text().strip().startsWith("//") || line.text().strip().startsWith("#") ? Patterns.CALL.matcher("") : Patterns.CALL.matcher(line.text());
      if (call.find()) {
        var text = line.text().stripTrailing();
        var start = text.codePointCount(0, call.start()) + 1;
        arguments(file, at, call.end()).ifPresent(said -> calls.add(new Said(call.group(1), said, Span.of(file.path(), file.side(), line.number(), start, Math.max(start, text.codePointCount(0, text.length()) + 1)))));
      }
    }
    return calls;
  }

  /// What stands between the bracket before `from` and the one that closes it, on one line and without remarks.
  private static Optional<String> arguments(SourceFile file, int first, int from) {
    var said = new StringBuilder();
    var depth = 1;
    var quote = '\0';
    for (var at = first; at < file.lines().size() && said.length() < LONGEST; at++) {
      var text = file.lines().get(at).text();
      for (var index = at == first ? from : 0; index < text.length(); index++) {
        var sign = text.charAt(index);
        if (quote == '\0' && text.startsWith("//", index)) {
          break;
        }
        if (quote == '\0' && (sign == '"' || sign == '\'' || sign == '`')) {
          quote = sign;
        } else if (quote != '\0' && sign == '\\' && index + 1 < text.length()) {
          said.append(sign);
          sign = text.charAt(++index);
        } else if (sign == quote) {
          quote = '\0';
        } else if (quote == '\0') {
          depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
          if (depth == 0) {
            return Optional.of(said.toString());
          }
        }
        said.append(sign == '`' ? '"' : sign);
        if (sign == ':' && quote == '\0') {
          said.append(' ');
        }
      }
      said.append(' ');
    }
    return Optional.empty();
  }
}
