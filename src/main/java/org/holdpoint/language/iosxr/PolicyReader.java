package org.holdpoint.language.iosxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.UnpairedCondition;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// `route-policy` blocks ("Implementing Routing Policy", Cisco IOS XR Routing Configuration Guide): statements run in their order; `drop` and `done` end the policy, `pass` and every change of an
/// attribute let the route through if nothing drops it later; a route that nothing lets through is dropped.
final class PolicyReader {

  private PolicyReader() {}

  /// A word of a policy, and its line.
  record Token(String text, Span at) {}

  static List<Fact> facts(Device device) {
    var policies = Policies.of(device.block());
    var facts = new ArrayList<Fact>();
    policies.blocks().forEach((name, block) -> {
      policies.names(name).forEach(call -> {
        var terms = policies.text(call).map(text -> PolicyTerms.of(device, call, text, block.at(), policies))
            .orElseGet(() -> new PolicyTerms.Terms(List.of(), new Value.Unknown<>(name + " has not as many parameters as " + call + " has arguments", block.at()), List.of()));
        facts.add(new RoutePolicy(device.key("route-policy", call), block.at(), block.at(), call, terms.terms(), terms.otherwise()));
        facts.addAll(terms.sets());
      });
      unpaired(device, name, block).ifPresent(facts::add);
    });
    return facts;
  }

  /// The first `endif` without its `if`, or the innermost `if` that no `endif` ends ("Implementing Routing Policy", if statement); a policy that is written in the device's own words alone.
  private static Optional<Fact> unpaired(Device device, String name, ConfigNode block) {
    var open = new ArrayDeque<ConfigNode>();
    for (var line : block.children().values()) {
      for (var word : line.words()) {
        if (word.startsWith("#")) {
          break;
        }
        if (word.equals("if")) {
          open.push(line);
        } else if (word.equals("endif") && open.poll() == null) {
          return Optional.of(unpaired(device, name, block, line, true));
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(unpaired(device, name, block, open.getFirst(), false));
  }

  private static Fact unpaired(Device device, String name, ConfigNode block, ConfigNode line, boolean surplus) {
    return new UnpairedCondition(device.key("unpaired-condition", name), line.at(), block.at(), name, String.join(" ", line.words()), surplus);
  }

  /// The words of a policy with brackets apart, but for those of a name: `POL(10)` is one word, `(destination` two.
  static List<Token> tokens(ConfigNode block) {
    var tokens = new ArrayList<Token>();
    for (var line : block.children().values()) {
      line.words().forEach(word -> split(word, line.at(), tokens));
    }
    return List.copyOf(tokens);
  }

  private static void split(String word, Span at, List<Token> tokens) {
    var from = 0;
    while (from < word.length() && word.charAt(from) == '(') {
      tokens.add(new Token("(", at));
      from++;
    }
    var inner = (int) word.chars().filter(c -> c == ')').count() - (int) word.substring(from).chars().filter(c -> c == '(').count();
    var to = word.length();
    var closing = 0;
    while (to > from && closing < inner && word.charAt(to - 1) == ')') {
      to--;
      closing++;
    }
    if (to > from) {
      tokens.add(new Token(word.substring(from, to), at));
    }
    for (var i = 0; i < closing; i++) {
      tokens.add(new Token(")", at));
    }
  }
}
