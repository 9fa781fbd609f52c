package org.holdpoint.language.exabgp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.routing.FlowRoutes;
import org.holdpoint.routing.FlowRoutes.Condition;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Configurations of ExaBGP 4 and 5 (ExaBGP wiki, "Configuration syntax", "FlowSpec"): the filters for packets that it sends to routers. Whom it speaks to is read over; what it announces beside filters is unread.
public final class Exabgp implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Exabgp();
  private static final int CERTAIN = 3;
  private static final int LAST_PORT = 65_535;
  private static final Set<String> ANNOUNCING = Set.of("static", "announce", "l2vpn", "operational");

  /// Made when a file needs it.
  private static final class Patterns {
    static final Pattern NEIGHBOR = Pattern.compile("(?:neighbor|template)\\s+\\S+\\s*\\{.*");
    static final Pattern PEER = Pattern.compile("\\s*(?:peer-as|local-as)\\s+\\d+\\s*;.*");
    static final Pattern BOUND = Pattern.compile("([<>]=?|!?=)?(\\d{1,5})");
  }

  private Exabgp() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "exabgp";
  }

  /// By a neighbor at the margin and an AS that ends in `;`: Junos has its neighbors inside of other blocks, and OpenBGPD no `;`.
  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && file.lines().stream().anyMatch(line -> line.text().startsWith("neighbor ") && Patterns.NEIGHBOR.matcher(line.text()).matches())
        && file.lines().stream().anyMatch(line -> line.text().indexOf("-as") > 0 && Patterns.PEER.matcher(line.text()).matches()) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("device", file.key());
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    for (var block : Block.of(file)) {
      if (!block.whole()) {
        unread.add(block.at());
      }
      block.inside("flow").forEach(flow -> flow.inside("route").forEach(route -> route(subject, block, flow, route).ifPresent(facts::add)));
      ANNOUNCING.stream().flatMap(block::inside).map(Block::at).forEach(unread::add);
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread.stream().map(at -> file.span(file.line(at.line()))).distinct().toList(), List.of()));
  }

  private static Optional<Fact> route(Subject subject, Block neighbor, Block flow, Block route) {
    var conditions = route.inside("match").flatMap(match -> match.statements().stream()).filter(words -> words.size() > 1).map(Exabgp::condition).toList();
    var name = route.words().size() > 1 ? route.words().get(1) : route.at().line() + "";
    return conditions.isEmpty() ? Optional.empty() : Optional.of(FlowRoutes.of(Key.of(subject, "flow-route", String.join(" ", neighbor.words()), name), route.at(), flow.at(), name, action(route), conditions));
  }

  private static Condition condition(List<String> words) {
    var values = words.subList(1, words.size()).stream().filter(word -> !word.equals("[") && !word.equals("]")).toList();
    return new Condition(words.getFirst(), words.getFirst().endsWith("port") ? values.stream().map(Exabgp::range).toList() : values.stream().map(value -> value.startsWith("=") ? value.substring(1) : value).toList());
  }

  /// `=80` is that port, `>=1&<=1023` all between; what leaves some out is taken for all.
  private static String range(String value) {
    var from = 0;
    var to = LAST_PORT;
    for (var part : value.split("&")) {
      var bound = Patterns.BOUND.matcher(part);
      if (!bound.matches()) {
        return value;
      }
      var number = Integer.parseInt(bound.group(2));
      from = Math.max(from, from(bound, number));
      to = Math.min(to, to(bound, number));
    }
    return from == to ? "" + from : from + "-" + to;
  }

  private static int from(Matcher bound, int number) {
    return switch (bound.group(1) == null ? "=" : bound.group(1)) {
      case ">" -> number + 1;
      case ">=", "=" -> number;
      case String _ -> 0;
    };
  }

  private static int to(Matcher bound, int number) {
    return switch (bound.group(1) == null ? "=" : bound.group(1)) {
      case "<" -> number - 1;
      case "<=", "=" -> number;
      case String _ -> LAST_PORT;
    };
  }

  /// `rate-limit 0` drops all.
  private static String action(Block route) {
    var actions = route.inside("then").flatMap(then -> then.statements().stream()).toList();
    return Stream.of("discard", "drop").anyMatch(word -> actions.stream().anyMatch(words -> words.getFirst().equals(word))) || actions.stream().anyMatch(words -> words.equals(List.of("rate-limit", "0"))) ? "discard"
        : actions.stream().anyMatch(words -> words.getFirst().equals("rate-limit")) ? "limit" : "other";
  }
}
