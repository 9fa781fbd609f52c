package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;

/// What scripts type into a router: into its shell on the same host, `vtysh -c … -c …` or a here-document for it, or into its command line by `ssh router <<EOF`. Each call is a session of its own.
public final class RouterSessions implements Carrier {

  private static final Carrier CARRIER = new RouterSessions();
  /// The programs, and the languages that they speak.
  private static final Map<String, String> SHELLS = Map.of("vtysh", "frr");
  /// How a session that changes something begins.
  private static final Set<String> BEGINNINGS = Set.of("clear", "conf", "configure");
  /// The language of a session on a router that does not say which system it runs.
  static final String ANY = "router";

  private RouterSessions() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "shell";
  }

  @Override
  public boolean carries(SourceFile file) {
    return Shell.language().recognises(file) > 0 && file.lines().stream().anyMatch(line -> SHELLS.keySet().stream().anyMatch(line.text()::contains) || line.text().contains("ssh ") && line.text().contains("<<"));
  }

  /// None where the file is no script: whoever reads it as such says so.
  @Override
  public List<Embedded> texts(SourceFile file) {
    try {
      return Shell.language().read(file, Map.of()).stream().flatMap(script -> script.embedded().stream())
          .filter(text -> text.languageHint().filter(hint -> SHELLS.containsValue(hint) && text.text().lines().anyMatch(RouterSessions::begins) || hint.equals(ANY)).isPresent())
          .map(text -> text.languageHint().filter(ANY::equals).isPresent() ? new Embedded(Optional.empty(), text.text(), text.map(), text.given()) : text).toList();
    } catch (UnreadableException broken) {
      return List.of();
    }
  }

  private static boolean begins(String line) {
    return BEGINNINGS.contains(line.strip().split("\\s+", 2)[0]);
  }
}
