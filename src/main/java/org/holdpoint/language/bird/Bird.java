package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Configurations of BIRD 2 and 3 (BIRD Internet Routing Daemon, User's Guide): sessions of BGP, what OSPF and RIP take of the routes of others, and the filters between. Nobody types them line by line: a
/// file is loaded as a whole, or not at all.
public final class Bird implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Bird();
  private static final String FILTER = "filter";
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 400;
  private static final Set<String> PROTOCOLS = Set.of("babel", "bfd", "bgp", "bmp", "bridge", "device", "direct", "evpn", "kernel", "l3vpn", "mrt", "ospf", "perf", "pipe", "radv", "rip", "rpki", "static", "aggregator");
  /// What a file says beside protocols and filters ("Global options").
  private static final Set<String> GLOBAL = Set.of("router", "log", "debug", "mrtdump", "include", "define", "timeformat", "watchdog", "eval", "hostname", "attribute", "graceful", "threads", "thread", "cli", "ipv4", "ipv6", "vpn4",
      "vpn6", "roa4", "roa6", "flow4", "flow6", "mpls", "eth", "aspa", "table", "roa", "tables", "protocol", "template", "filter", "function", "listen");
  private static final Set<String> TAKING = Set.of("ospf", "rip");

  /// Made when a file needs it.
  private static final class Patterns {
    static final Pattern PROTOCOL = Pattern.compile("(?:protocol|template)\\s+(\\w+)\\b.*");
  }

  private Bird() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "bird";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && file.lines().stream().limit(LOOKED_AT).anyMatch(line -> (line.text().startsWith("protocol ") || line.text().startsWith("template ")) && begins(line.text())) ? CERTAIN : 0;
  }

  /// Scripts of other systems have lines such as `protocol bgp` at the margin, without a brace.
  private static boolean begins(String line) {
    var found = Patterns.PROTOCOL.matcher(line);
    return line.indexOf('{') > 0 && found.matches() && PROTOCOLS.contains(found.group(1));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("device", file.key());
    var clauses = Clause.of(Token.of(file));
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    clauses.stream().filter(clause -> !clause.whole() || !GLOBAL.contains(clause.word(0))).forEach(clause -> unread.add(line(file, clause.at())));
    var names = Names.of(clauses);
    facts.addAll(FilterReader.lists(subject, names));
    clauses.stream().filter(clause -> clause.starts("filter") && clause.block()).forEach(clause -> FilterReader.filter(subject, names, clause.word(1), clause.at(), clause.body(), facts));
    names.functions().values().forEach(function -> FilterReader.function(subject, names, function, facts));
    protocols(subject, names, clauses, facts);
    if (clauses.stream().noneMatch(clause -> clause.starts("include"))) {
      facts.addAll(names(subject, clauses, facts));
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread.stream().distinct().toList(), List.of()));
  }

  private static Span line(SourceFile file, Span at) {
    return file.span(file.line(at.line()));
  }

  /// Filters that are defined, and those that channels name: BIRD refuses a file that names one which is not there.
  private static List<Fact> names(Subject subject, List<Clause> clauses, List<Fact> facts) {
    var found = new ArrayList<Fact>();
    var filters = clauses.stream().filter(clause -> clause.starts("filter") && clause.block()).toList();
    var uses = facts.stream().filter(BgpFamily.class::isInstance).map(BgpFamily.class::cast).flatMap(family -> Stream.concat(family.imports().stream(), family.exports().stream())).toList();
    var used = uses.stream().map(FilterUse::name).toList();
    filters.forEach(filter -> found.add(new Definition(Key.of(subject, "definition", FILTER, filter.word(1), ""), filter.at(), filter.at(), FILTER, filter.word(1), "", used.contains(filter.word(1)))));
    var known = facts.stream().filter(RoutePolicy.class::isInstance).map(fact -> ((RoutePolicy) fact).name()).toList();
    uses.stream().filter(use -> !known.contains(use.name())).forEach(use -> found.add(new Reference(Key.of(subject, "reference", FILTER, use.name(), use.at().place()), use.at(), use.at(), FILTER, use.name(), "filter " + use.name(),
        "a channel", Undefined.REJECTED, "routes")));
    return found;
  }

  private static void protocols(Subject subject, Names names, List<Clause> clauses, List<Fact> facts) {
    var templates = new HashMap<String, Clause>();
    clauses.stream().filter(clause -> clause.starts("template")).forEach(clause -> templates.put(clause.word(2), clause));
    var channels = new ChannelReader(subject, names, facts);
    var protocols = clauses.stream().filter(clause -> clause.starts("protocol") && clause.block()).map(clause -> Levels.of(clause, templates)).toList();
    var sessions = protocols.stream().filter(protocol -> protocol.kind().equals("bgp")).toList();
    sessions.forEach(session -> facts.addAll(BgpReader.session(subject, names, session, channels)));
    BgpReader.own(names, sessions).ifPresent(as -> facts.add(new BgpProcess(Key.of(subject, "bgp-process", BgpReader.TABLE), BgpReader.place(sessions), BgpReader.place(sessions), BgpReader.TABLE, false, as, new Value.Absent<>(),
        new Value.Absent<>())));
    protocols.stream().filter(protocol -> TAKING.contains(protocol.kind())).forEach(protocol -> taking(subject, protocol, channels, facts));
  }

  /// What a protocol of the network's own links takes of the routes of others: by default nothing ("export", Channel options).
  private static void taking(Subject subject, Levels protocol, ChannelReader channels, List<Fact> facts) {
    for (var channel : protocol.channels()) {
      var into = protocol.name() + (protocol.channels().size() > 1 ? " " + channel.name() : "");
      var limit = channels.limit(channel, "export");
      var block = channel.blocks().getFirst().at();
      if (protocol.kind().equals("ospf")) {
        facts.add(new OspfInstance(Key.of(subject, "ospf-instance", BgpReader.TABLE, into), block, protocol.own().at(), BgpReader.TABLE, into, new Value.Absent<>(), limit, new Value.Absent<>(), BgpReader.off(protocol)));
      }
      channels.use(protocol, channel, "export").filter(use -> !use.name().equals("none")).ifPresent(use -> facts.add(new PolicyExport(Key.of(subject, "policy-export", BgpReader.TABLE, protocol.kind() + " " + into), use.at(), block,
          BgpReader.TABLE, false, protocol.kind(), protocol.kind() + " " + into, new Value.Absent<>(), List.of(use.name()), List.of(), Undefined.REJECTED, List.of(), new Value.Absent<>(), limit)));
    }
  }
}
