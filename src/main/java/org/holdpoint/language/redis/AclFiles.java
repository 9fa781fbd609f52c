package org.holdpoint.language.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Users of Redis and Valkey and what they may do: a file of `user` lines (`aclfile`), such lines in redis.conf, and `ACL SETUSER` in a script. Source: Redis documentation, "ACL", "ACL SETUSER".
public final class AclFiles implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new AclFiles();
  private static final String NAME = "redis-acl";
  private static final String USER = "user ";

  /// Made when a file needs it.
  private static final class Patterns {
    static final Pattern SET = Pattern.compile("\\b(?:redis|valkey)-cli\\b.*?\\bACL\\s+SETUSER\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);
    static final Pattern END = Pattern.compile("\\s(?:&&|\\|\\||;|\\|).*|;\\s*$");
  }

  private AclFiles() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Only by its name and its lines together: `user` begins lines of routers too.
  @Override
  public int recognises(SourceFile file) {
    if (!file.name().endsWith(".acl")) {
      return 0;
    }
    var said = file.lines().stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty() && text.charAt(0) != '#').toList();
    return !said.isEmpty() && said.stream().allMatch(text -> text.startsWith(USER)) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    for (var line : file.lines()) {
      var text = line.text().strip();
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      var user = text.startsWith(USER) ? UserLine.of(text.substring(USER.length())) : Optional.<UserLine>empty();
      user.ifPresentOrElse(one -> facts.addAll(one.facts(file, file.span(line), line.number())), () -> unread.add(file.span(line)));
    }
    return Optional.of(new Declared(new Subject("file", file.key()), facts, List.of(), unread, List.of()));
  }

  /// The lines of users in a file of another kind.
  public static List<Embedded> in(SourceFile file) {
    var script = file.name().endsWith(".sh") || file.name().endsWith(".bash");
    if (file.binary() || !script && !(file.name().endsWith(".conf") && (file.name().contains("redis") || file.name().contains("valkey")))) {
      return List.of();
    }
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : file.lines()) {
      var user = script ? set(line.text()) : line.text().startsWith(USER) ? line.text() : "";
      if (!user.isEmpty()) {
        text.append(user).append('\n');
        places.add(file.span(line));
      }
    }
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.of(NAME), text.toString(), SourceMap.standing(places)));
  }

  /// A command as the line that says the same.
  private static String set(String line) {
    if (!line.contains("-cli") || line.strip().startsWith("#")) {
      return "";
    }
    var command = Patterns.SET.matcher(line);
    return command.find() ? USER + Patterns.END.matcher(command.group(1)).replaceFirst("").replaceAll("[\"']", "") : "";
  }
}
