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
import org.holdpoint.fact.LoginFact.LoginKey;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Keys by which one may log in, a line each (sshd(8), "AUTHORIZED_KEYS FILE FORMAT").
public final class LoginKeys implements DeclarationLanguage {

  private static final Pattern NAMED = Pattern.compile("(^|[/._-])authorized_keys2?([._-][\\w-]+|\\.d/[^/]+)?$");
  private static final Pattern KEY = Pattern.compile("(?:(.*?)\\s)?((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\\w@.-]+)\\s+([A-Za-z0-9+/=]+)(?:\\s+(.*))?");
  private static final Pattern OPTION = Pattern.compile("([\\w-]+)(?:=\"((?:[^\"\\\\]++|\\\\.)*+)\")?(?:,|$)");

  private LoginKeys() {}

  public static DeclarationLanguage language() {
    return new LoginKeys();
  }

  @Override
  public String name() {
    return "authorized-keys";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.path().contains("authorized_keys") && NAMED.matcher(file.path()).find() ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("file", file.key());
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    for (var line : file.lines()) {
      var text = line.text().strip();
      var key = KEY.matcher(text);
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (key.matches()) {
        facts.add(fact(subject, file.span(line), options(Optional.ofNullable(key.group(1)).orElse("")), key.group(3), Optional.ofNullable(key.group(4)).orElse("")));
      } else {
        unread.add(file.span(line));
      }
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread, List.of()));
  }

  private static LoginKey fact(Subject subject, Span at, Map<String, String> options, String key, String name) {
    var from = Arrays.stream(options.getOrDefault("from", "").split(",")).filter(one -> !one.isEmpty()).toList();
    return new LoginKey(Key.of(subject, "login-key", key), at, at, name, options.getOrDefault("command", ""), from,
        options.containsKey("restrict") || options.containsKey("no-pty") && options.containsKey("no-port-forwarding"));
  }

  private static Map<String, String> options(String text) {
    var options = new HashMap<String, String>();
    var option = OPTION.matcher(text);
    while (option.find()) {
      options.put(option.group(1), Optional.ofNullable(option.group(2)).orElse(""));
    }
    return options;
  }
}
