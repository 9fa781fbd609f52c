package org.holdpoint.language.login;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LoginFact.SudoLine;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Who may run what as whom (sudoers(5)). Aliases are taken by their names; what an included file says is not known.
public final class Sudoers implements DeclarationLanguage {

  private static final Pattern NAMED = Pattern.compile("(^|[/.])sudoers(\\.d/[^/]+|\\.[\\w-]+)?$");
  private static final Pattern OTHER = Pattern.compile("(?:Defaults|(?:User|Runas|Host|Cmnd|Cmd)_Alias\\b).*");
  private static final Pattern WHO = Pattern.compile("\"[^\"]+\"|\\S+");
  private static final Pattern WHAT = Pattern.compile("(?:\\s*\\(([^)]*)\\))?\\s*(\\S.*)");
  private static final Pattern TAG = Pattern.compile("\\s*([A-Z]+)\\s*:\\s*(?=\\S)");

  private Sudoers() {}

  public static DeclarationLanguage language() {
    return new Sudoers();
  }

  @Override
  public String name() {
    return "sudoers";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.path().contains("sudoers") && NAMED.matcher(file.path()).find() ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("file", file.key());
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    var seen = new HashMap<String, Integer>();
    for (var at = 0; at < file.lines().size(); at++) {
      var first = file.lines().get(at);
      var text = new StringBuilder(first.text());
      while (text.length() > 0 && text.charAt(text.length() - 1) == '\\' && at + 1 < file.lines().size()) {
        at++;
        text.setCharAt(text.length() - 1, ' ');
        text.append(file.lines().get(at).text());
      }
      var said = text.toString().strip();
      if (said.isEmpty() || said.startsWith("#") && !said.startsWith("#include") || OTHER.matcher(said).matches()) {
        continue;
      }
      var equal = said.indexOf('=');
      var who = WHO.matcher(said.substring(0, Math.max(equal, 0)));
      var what = WHAT.matcher(said.substring(equal + 1));
      if (equal > 0 && who.lookingAt() && what.matches()) {
        facts.add(fact(subject, file.span(first), who.group(), Optional.ofNullable(what.group(1)), what.group(2), seen));
      } else {
        unread.add(file.span(first));
      }
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread, List.of()));
  }

  /// A tag holds for all commands after it, until the opposite one.
  private static SudoLine fact(Subject subject, Span at, String who, Optional<String> runAs, String what, Map<String, Integer> seen) {
    var asks = true;
    var commands = new ArrayList<String>();
    for (var part : what.split(",")) {
      var tag = TAG.matcher(part);
      var from = 0;
      while (tag.region(from, part.length()).lookingAt()) {
        asks = !tag.group(1).equals("NOPASSWD") && (tag.group(1).equals("PASSWD") || asks);
        from = tag.end();
      }
      commands.add(part.substring(from).strip());
    }
    var number = seen.merge(who, 1, Integer::sum);
    var as = runAs.map(names -> Arrays.stream(names.split(":")).findFirst().orElse("")).map(String::strip).filter(name -> !name.isEmpty()).orElse("root");
    return new SudoLine(number == 1 ? Key.of(subject, "sudo-line", who) : Key.of(subject, "sudo-line", who, String.valueOf(number)), at, at, who, as, asks, commands, commands.contains("ALL"));
  }
}
