package org.holdpoint.mutant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A system that tries a line which the current context does not know in those around it, as far as only real files of it are read. `two` are the first words of headers whose second
/// word belongs to what they open, `own` the words that close only blocks of one kind, `sameWord` whether the search outwards stops where a context owns the first word of the line.
record WalkUpDialect(String name, String closing, Set<String> ends, Set<String> two, Map<String, String> own, boolean sameWord) implements Dialect {

  /// FRR: the search goes outwards to the configuration (developer's guide, "Command Line Interface"; seen on 8.4.4).
  static final Dialect FRR = new WalkUpDialect("frr", "exit", Set.of("end"), Set.of("router", "key chain", "ip"),
      Map.of("address-family", "exit-address-family", "vrf", "exit-vrf", "vni", "exit-vni", "link-params", "exit-link-params"), false);
  /// Arista EOS: as IOS.
  static final Dialect EOS = new WalkUpDialect("eos", "exit", Set.of("end"), Set.of("router", "vrf", "ip", "mac", "management", "class-map", "policy-map"), Map.of(), false);
  /// Cisco NX-OS: the search goes through the contexts between.
  static final Dialect NXOS = new WalkUpDialect("nxos", "exit", Set.of("end"), Set.of("router", "vrf", "ip", "template", "class-map", "policy-map"), Map.of(), false);
  /// Cisco IOS XR: as IOS, but a context that owns the first word of a line keeps it; policies and sets have closing words of their own.
  static final Dialect IOSXR = new WalkUpDialect("iosxr", "exit", Set.of("end", "root"), Set.of("router", "vrf", "ipv4", "ipv6"),
      Map.of("route-policy", "end-policy", "prefix-set", "end-set", "as-path-set", "end-set", "community-set", "end-set", "extcommunity-set", "end-set", "rd-set", "end-set"), true);
  /// Huawei VRP: a command of the system view leaves the view in which it is typed.
  static final Dialect VRP = new WalkUpDialect("vrp", "quit", Set.of("return"), Set.of("ip", "acl"), Map.of(), false);

  @Override
  public int kindWords(List<String> header) {
    return two.contains(header.getFirst()) ? Math.min(2, header.size()) : 1;
  }

  @Override
  public Optional<String> ownClosing(String block) {
    return own.entrySet().stream().filter(one -> block.startsWith(one.getKey())).map(Map.Entry::getValue).findFirst();
  }

  @Override
  public boolean closes(String words) {
    return words.equals(closing) || own.containsValue(words);
  }

  @Override
  public boolean resets(String words) {
    return ends.contains(words);
  }

  @Override
  public boolean literal(String block) {
    return ownClosing(block).filter(closing -> closing.startsWith("end-")).isPresent();
  }

  @Override
  public Device device(Vocabulary vocabulary, List<PrintedLine> lines) {
    return new Session(vocabulary);
  }

  private final class Session implements Device {
    private final Vocabulary vocabulary;
    private List<String> here = IosPrinter.CONFIGURE;

    private Session(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public Landing type(String line) {
      var left = here;
      if (resets(line)) {
        here = ends.contains("root") ? IosPrinter.CONFIGURE : List.of();
        return new Landing(left, true);
      }
      if (line.equals(closing)) {
        here = here.size() < 2 ? List.of() : here.subList(0, here.size() - 1);
        return new Landing(left, true);
      }
      return closes(line) ? closed(line) : command(line);
    }

    private Landing command(String line) {
      if (literal(here.isEmpty() ? "" : here.getLast())) {
        return new Landing(here, vocabulary.knowsLeaf(here, Vocabulary.words(line)));
      }
      for (var tried = here; !tried.isEmpty(); tried = tried.subList(0, tried.size() - 1)) {
        var reached = TrueReplay.reached(vocabulary, tried, Vocabulary.words(line));
        if (reached.isPresent()) {
          here = reached.get();
          return new Landing(tried, true);
        }
        if (sameWord && tried.size() > 1 && vocabulary.knowsWord(tried, Vocabulary.words(line).getFirst())) {
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
}
