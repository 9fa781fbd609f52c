package org.holdpoint.language.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// What scripts of Expect type into a router: `send "router bgp 64500\r"` (expect(1), "send", "spawn"). A call of `spawn` begins a session; what is typed before it enters the configuration, a name or a
/// password, is left out.
public final class ExpectSessions implements Carrier {

  private static final Carrier CARRIER = new ExpectSessions();
  private static final Set<String> LEAVING = Set.of("exit", "quit", "logout");

  private ExpectSessions() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "expect";
  }

  @Override
  public boolean carries(SourceFile file) {
    return !file.binary() && (file.name().endsWith(".exp") || file.name().endsWith(".expect") || file.text(1).startsWith("#!") && file.text(1).contains("expect"))
        && file.lines().stream().anyMatch(line -> line.text().contains("send "));
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    var texts = new ArrayList<Embedded>();
    var session = new Session();
    for (var line : file.lines()) {
      var words = line.text().strip();
      if (words.startsWith("spawn ")) {
        session.end(texts);
        session = new Session();
        session.device = Optional.of(words.substring(words.lastIndexOf(' ') + 1)).map(host -> host.substring(host.indexOf('@') + 1)).filter(host -> host.matches("[A-Za-z][\\w.-]*"));
      } else if (words.startsWith("send ") || words.startsWith("exp_send ")) {
        session.send(file, line);
      }
    }
    session.end(texts);
    return List.copyOf(texts);
  }

  /// What is typed between one `spawn` and the next.
  private static final class Session {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private Optional<String> device = Optional.empty();

    /// A string in quotes or braces, up to the key that sends it.
    private void send(SourceFile file, SourceLine line) {
      var quote = line.text().indexOf('"');
      var brace = line.text().indexOf('{');
      var quoted = quote >= 0 && (brace < 0 || quote < brace);
      var from = (quoted ? quote : brace) + 1;
      var to = line.text().lastIndexOf(quoted ? '"' : '}');
      if (from == 0 || to < from) {
        return;
      }
      var typed = line.text().substring(from, to).replaceFirst("(\\\\[rn])+$", "");
      if (!places.isEmpty() || Entering.by(typed)) {
        text.append(typed).append('\n');
        places.add(Span.of(file.path(), file.side(), line.number(), from + 1, from + 1));
      }
    }

    /// A last `exit` is that of whoever logs off.
    private void end(List<Embedded> texts) {
      if (!places.isEmpty()) {
        var last = text.lastIndexOf("\n", text.length() - 2) + 1;
        if (LEAVING.contains(text.substring(last).strip())) {
          text.setLength(last);
          places.removeLast();
        }
        var given = new HashMap<>(Map.of(ROUTER, "expect"));
        device.ifPresent(name -> given.put(DEVICE, name));
        texts.add(new Embedded(Optional.empty(), text.toString(), new SourceMap(places), given));
      }
    }
  }
}
