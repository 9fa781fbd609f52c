package org.holdpoint.mutant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cisco IOS and IOS-XE.
final class IosDialect implements Dialect {

  /// Headers whose second word belongs to what they open.
  private static final Set<String> TWO = Set.of("router", "vrf", "template", "key chain", "ip access-list", "ip");
  private static final Map<String, String> OWN = Map.of("address-family", "exit-address-family", "template peer-policy", "exit-peer-policy", "template peer-session", "exit-peer-session");

  @Override
  public String name() {
    return "ios";
  }

  @Override
  public Router router(long seed) {
    return IosConfigs.router(seed);
  }

  @Override
  public List<PrintedLine> print(Router router, Form form) {
    return IosPrinter.print(router, form);
  }

  @Override
  public List<String> operational() {
    return List.of("write memory");
  }

  @Override
  public int kindWords(List<String> header) {
    return header.getFirst().equals("ip") || header.getFirst().equals("crypto") ? Math.min(3, header.size()) : TWO.contains(header.getFirst()) || header.getFirst().equals("key") && header.size() == 3 ? 2 : 1;
  }

  @Override
  public String renamed(String name) {
    return name;
  }

  @Override
  public String closing() {
    return "exit";
  }

  @Override
  public Optional<String> ownClosing(String block) {
    return OWN.entrySet().stream().filter(own -> block.startsWith(own.getKey())).map(Map.Entry::getValue).findFirst();
  }

  @Override
  public Device device(Vocabulary vocabulary, List<PrintedLine> lines) {
    var first = lines.stream().filter(line -> line.role() != PrintedLine.Role.ASIDE).findFirst().map(PrintedLine::words).orElse("");
    return new Session(vocabulary, first.equals("configure terminal") ? List.of() : IosPrinter.CONFIGURE);
  }

  /// A line that the current context does not know is tried in those around it up to the global configuration, and the session goes where it is taken; what none of them
  /// knows is rejected and changes nothing. `exit` goes one context up, from the configuration to the root; `end` goes to the root.
  private final class Session implements Device {
    private final Vocabulary vocabulary;
    private List<String> here;

    private Session(Vocabulary vocabulary, List<String> start) {
      this.vocabulary = vocabulary;
      this.here = start;
    }

    @Override
    public Landing type(String line) {
      if (line.isEmpty() || line.startsWith("!")) {
        return new Landing(here, true);
      }
      var left = here;
      if (line.equals("end") || line.equals("exit")) {
        here = line.equals("end") || here.size() < 2 ? List.of() : here.subList(0, here.size() - 1);
        return new Landing(left, true);
      }
      if (line.startsWith("exit-")) {
        return closed(line);
      }
      for (var tried = here; !tried.isEmpty() || here.isEmpty(); tried = tried.subList(0, tried.size() - 1)) {
        var start = tried;
        var reached = TrueReplay.reached(vocabulary, start, words(line));
        if (reached.isPresent()) {
          here = reached.get();
          return new Landing(start, true);
        }
        if (tried.isEmpty()) {
          break;
        }
      }
      return new Landing(here, false);
    }

    private Landing closed(String line) {
      for (var open = here.size(); open > 1; open--) {
        if (ownClosing(here.get(open - 1)).filter(line::equals).isPresent()) {
          var left = here;
          here = here.subList(0, open - 1);
          return new Landing(left, true);
        }
      }
      return new Landing(here, false);
    }
  }

  /// The header of the configuration is two words, and its block is called `configure`.
  private static List<String> words(String line) {
    return line.equals("configure terminal") ? IosPrinter.CONFIGURE : Vocabulary.words(line);
  }
}
