package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.UnreadCommands;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;

/// Scripts for POSIX sh and Bash: which programs they would call, with which words. Nothing is run.
public final class Shell implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Shell();
  private static final Set<String> ENDINGS = Set.of("sh", "bash", "ksh");
  private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "ksh", "ksh93", "mksh", "ash");
  private static final int CERTAIN = 3;

  private Shell() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "shell";
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name();
    var dot = name.lastIndexOf('.');
    var called = ENDINGS.contains(name.substring(dot + 1)) && dot >= 0;
    if (!called && dot > 0) {
      return 0;
    }
    var first = file.text(1);
    return first.startsWith("#!") ? SHELLS.contains(interpreter(first)) ? CERTAIN : 0 : called ? CERTAIN : 0;
  }

  /// `bash` of `#!/usr/bin/env bash -e`.
  private static String interpreter(String first) {
    return Stream.of(first.substring(2).strip().split("\\s+")).map(word -> word.substring(word.lastIndexOf('/') + 1)).filter(word -> !word.equals("env") && !word.startsWith("-") && !word.contains("="))
        .findFirst().orElse("");
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject(given.getOrDefault("subject-kind", "script"), given.getOrDefault("subject", file.key()));
    var found = new Invocations(subject, Optional.ofNullable(given.get("path")).map(List::of).orElse(List.of()));
    var source = Source.of(file);
    try {
      var script = ShellSyntax.script(source.text());
      script.remarks().stream().filter(remark -> !remark.text().startsWith("#!")).forEach(remark -> found.remark(remark.text().replaceFirst("^#+", "").strip(), source.span(remark.from(), remark.to())));
      script.commands().ifPresent(commands -> new Runner(found).script(commands, source, !given.containsKey("maybe"), Optional.ofNullable(given.get("caller")), given.containsKey("ends")));
    } catch (Misread wrong) {
      if (given.containsKey("inside")) {
        // Inside another file it is not sure that this is a script at all.
        return Optional.of(Declared.of(subject, List.of(unread(wrong, source, found))));
      }
      throw new UnreadableException(source.span(wrong.at(), wrong.at()), wrong.getMessage());
    }
    return Optional.of(new Declared(subject, found.facts(), found.embedded(), file.lines().stream().filter(line -> !line.readable()).map(file::span).toList(), List.of()).with(found.own()));
  }

  /// All of a text that no shell takes, but for remarks at its beginning.
  private static Fact unread(Misread wrong, Source source, Invocations found) {
    var text = source.text();
    var from = 0;
    while (text.startsWith("#", from) && text.indexOf('\n', from) >= 0 && text.indexOf('\n', from) < wrong.at()) {
      from = text.indexOf('\n', from) + 1;
    }
    var place = Math.min(wrong.at(), Math.max(text.length() - 1, 0));
    var end = text.indexOf('\n', place);
    return new UnreadCommands(found.key("unread-commands"), source.span(place, end < 0 ? text.length() : end), source.span(from, Math.max(from, text.stripTrailing().length())), wrong.getMessage());
  }
}
