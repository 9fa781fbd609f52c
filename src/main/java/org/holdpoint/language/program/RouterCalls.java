package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.language.program.Literals.Literal;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// CLI scripts that a Python program hands to a router: a list of strings, or one string, in a call that configures, or in a variable that goes into one. A list with anything but strings in it is
/// left alone, since lines are missing from it.
public final class RouterCalls implements Carrier {

  private static final Carrier CARRIER = new RouterCalls();

  /// Libraries that speak to routers, and their calls and arguments that take configuration (the documentation of each: netmiko `send_config_set`, nornir_netmiko `netmiko_send_config(config_commands=)`,
  /// scrapli `send_config` and `send_configs`, NAPALM `load_merge_candidate(config=)` and `load_replace_candidate(config=)`, nornir_napalm `napalm_configure(configuration=)`, junos-eznc `Config.load`,
  /// pyeapi `Node.config`, Unicon `configure`).
  private static final Map<String, String> TAKING = Map.ofEntries(Map.entry("netmiko", "send_config_set\\s*\\((?:\\s*config_commands\\s*=)?"), Map.entry("nornir_netmiko", "config_commands\\s*="),
      Map.entry("scrapli", "send_configs?\\s*\\("), Map.entry("nornir_scrapli", "configs?\\s*="), Map.entry("napalm", "load_(?:merge|replace)_candidate\\s*\\((?:\\s*config\\s*=)?"),
      Map.entry("nornir_napalm", "configuration\\s*="), Map.entry("jnpr", "(?<!yaml|json|toml|pickle)\\.load\\s*\\("), Map.entry("pyeapi", "\\.config\\s*\\("), Map.entry("unicon", "\\.configure\\s*\\("),
      Map.entry("genie", "\\.configure\\s*\\("), Map.entry("pyats", "\\.configure\\s*\\("));
  /// How these libraries call the systems of routers (netmiko `CLASS_MAPPER`, scrapli "Supported Platforms", NAPALM "Supported Devices").
  private static final Map<String, String> SYSTEMS = Map.ofEntries(Map.entry("cisco_ios", "ios"), Map.entry("cisco_xe", "ios"), Map.entry("cisco_iosxe", "ios"), Map.entry("ios", "ios"), Map.entry("iosxe", "ios"),
      Map.entry("cisco_xr", "iosxr"), Map.entry("cisco_iosxr", "iosxr"), Map.entry("iosxr", "iosxr"), Map.entry("cisco_nxos", "nxos"), Map.entry("nxos", "nxos"), Map.entry("nxos_ssh", "nxos"),
      Map.entry("arista_eos", "eos"), Map.entry("eos", "eos"), Map.entry("juniper_junos", "junos"), Map.entry("juniper", "junos"), Map.entry("junos", "junos"), Map.entry("huawei", "vrp"),
      Map.entry("huawei_vrp", "vrp"), Map.entry("huawei_vrpv8", "vrp"), Map.entry("nokia_sros", "sros"), Map.entry("alcatel_sros", "sros"));
  /// Libraries for one system.
  private static final Map<String, String> OF_ONE = Map.of("jnpr", "junos", "pyeapi", "eos");

  private static final Pattern IMPORT = Pattern.compile("\\s*(?:from|import)\\s+([a-z_]+).*");
  private static final Pattern NAMED = Pattern.compile("(?m)^[ \\t]*(\\w+)(?:[ \\t]*:[ \\t]*[\\w\\[\\]]+)?[ \\t]*=[ \\t]*");
  private static final Pattern REMARK = Pattern.compile("#[^\\n]*");
  private static final Pattern HOST = Pattern.compile("(?:\\b|[\"'])host(?:name)?[\"']?\\s*[:=]\\s*[\"']([A-Za-z][A-Za-z0-9_.-]*)[\"']|\\bfilter\\(\\s*name\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9_.-]*)[\"']");
  private static final Pattern FILLED = Pattern.compile("\\{[A-Za-z_][\\w.]*(?:\\[[^\\]{}]*])?}");
  /// What stands around strings of a list, beside blanks.
  private static final String AROUND = ",\"'rRfFbBuU";
  /// (characters) The arguments of a call are no longer.
  private static final int NEAR = 400;

  private RouterCalls() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "program";
  }

  @Override
  public boolean carries(SourceFile file) {
    return file.name().endsWith(".py") && !file.binary() && !libraries(file).isEmpty();
  }

  private static Set<String> libraries(SourceFile file) {
    return file.lines().stream().map(SourceLine::text).filter(line -> line.contains("import ")).map(IMPORT::matcher).filter(Matcher::matches).map(found -> found.group(1))
        .filter(TAKING::containsKey).collect(Collectors.toSet());
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    var libraries = libraries(file);
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    var literals = new TreeMap<Integer, Literal>();
    Literals.of(text, Writing.PYTHON).forEach(literal -> literals.put(literal.from(), literal));
    var bare = bare(text, literals.values());
    var taking = libraries.stream().sorted().map(TAKING::get).distinct().collect(Collectors.joining("|"));
    var begins = new HashSet<Integer>();
    var named = new HashSet<String>();
    var calls = Pattern.compile(taking).matcher(bare);
    while (calls.find()) {
      begins.add(calls.end());
      var arguments = bare.substring(calls.end(), Math.min(bare.length(), calls.end() + NEAR)).split("[)\\n]\\s*\\n|\\)", 2)[0];
      for (var word : arguments.split("\\W+")) {
        named.add(word);
      }
    }
    var names = NAMED.matcher(bare);
    while (names.find()) {
      if (named.contains(names.group(1))) {
        begins.add(names.end());
      }
    }
    var given = new HashMap<>(Map.of(ROUTER, "program"));
    host(text).ifPresent(name -> given.put(DEVICE, name));
    var language = system(libraries, literals.values());
    return begins.stream().sorted().flatMap(at -> strings(bare, literals, at).stream()).filter(RouterCalls::commands).map(strings -> embedded(file, text, strings, language, given)).toList();
  }

  /// The text without its strings and remarks, each sign at its place.
  private static String bare(String text, Iterable<Literal> literals) {
    var bare = new StringBuilder(text);
    literals.forEach(literal -> {
      for (var at = literal.from(); at < Math.min(literal.to(), bare.length()); at++) {
        bare.setCharAt(at, bare.charAt(at) == '\n' ? '\n' : ' ');
      }
    });
    return REMARK.matcher(bare).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /// The strings of the list or tuple that begins here, or the one string that stands here.
  private static Optional<List<Literal>> strings(String bare, TreeMap<Integer, Literal> literals, int from) {
    var at = from;
    while (at < bare.length() && Character.isWhitespace(bare.charAt(at))) {
      at++;
    }
    if (at < bare.length() && (bare.charAt(at) == '[' || bare.charAt(at) == '(')) {
      var close = bare.indexOf(bare.charAt(at) == '[' ? ']' : ')', at);
      return close > 0 && bare.substring(at + 1, close).chars().allMatch(sign -> Character.isWhitespace(sign) || AROUND.indexOf(sign) >= 0) ? Optional.of(List.copyOf(literals.subMap(at, close).values())).filter(some -> !some.isEmpty()) : Optional.empty();
    }
    var next = literals.higherEntry(at - 1);
    return next != null && bare.substring(at, next.getKey()).matches("(?:(?:textwrap\\.)?dedent\\(\\s*)?[rRfFbBuU]{0,2}[\"']+") ? Optional.of(List.of(next.getValue())) : Optional.empty();
  }

  /// Whether strings hold commands: neither the name of a file nor XML.
  private static boolean commands(List<Literal> strings) {
    return strings.stream().map(string -> string.text().strip()).anyMatch(text -> text.indexOf(' ') > 0 && !text.startsWith("<"));
  }

  private static Embedded embedded(SourceFile file, String text, List<Literal> strings, Optional<String> language, Map<String, String> given) {
    var lines = new Programs.Lines(text);
    var script = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var string : strings) {
      var from = string.from();
      while (from <= string.to()) {
        var end = end(text, from, string.to());
        var at = lines.at(from);
        script.append(filled(string.text().substring(from - string.from(), end - string.from()))).append('\n');
        places.add(Span.of(file.path(), file.side(), at.line(), at.column(), at.column()));
        from = end + (end < string.to() && text.charAt(end) == '\\' ? 2 : 1);
      }
    }
    return new Embedded(language, script.toString(), new SourceMap(places), given);
  }

  /// Where a line of a string ends: at the end of the line, or at `\n`.
  private static int end(String text, int from, int to) {
    var end = from;
    while (end < to && text.charAt(end) != '\n' && !(text.charAt(end) == '\\' && end + 1 < to && text.charAt(end + 1) == 'n')) {
      end += text.charAt(end) == '\\' && end + 1 < to ? 2 : 1;
    }
    return Math.min(end, to);
  }

  /// `router bgp {asn}` → `router bgp @__n_`: what a variable stands for is unknown.
  private static String filled(String line) {
    return line.indexOf('{') < 0 ? line : FILLED.matcher(line).replaceAll(found -> "@__" + found.group().substring(3).replaceAll("\\W", "_"));
  }

  /// The one host that the program names.
  private static Optional<String> host(String text) {
    var hosts = HOST.matcher(text).results().map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))).distinct().limit(2).toList();
    return hosts.size() == 1 ? Optional.of(hosts.getFirst()) : Optional.empty();
  }

  /// The one system that the program speaks to.
  private static Optional<String> system(Set<String> libraries, Iterable<Literal> literals) {
    var systems = libraries.stream().filter(OF_ONE::containsKey).map(OF_ONE::get).collect(Collectors.toSet());
    literals.forEach(literal -> Optional.ofNullable(SYSTEMS.get(literal.text())).ifPresent(systems::add));
    return systems.size() == 1 ? systems.stream().findFirst() : Optional.empty();
  }
}
