package org.holdpoint.language.iosxr;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.iosxr.PolicyReader.Token;
import org.holdpoint.replay.tree.ConfigNode;

/// The policies of a device by name, and how they are called: one with parameters (`route-policy POL($set, $value)`) is a policy of its own for each list of arguments that stands somewhere,
/// `POL(PS-A,200)` ("Parameterization", Implementing Routing Policy, Cisco IOS XR Routing Configuration Guide).
final class Policies {

  private static final String HEADER = "route-policy";

  private final Map<String, ConfigNode> blocks = new LinkedHashMap<>();
  private final Map<String, List<Token>> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();
  private final Map<String, Set<String>> calls = new LinkedHashMap<>();

  private Policies() {}

  static Policies of(ConfigNode device) {
    var policies = new Policies();
    device.all(HEADER).forEach(block -> {
      var header = called(block.words(), 1);
      var name = IosxrReader.plain(header);
      policies.blocks.put(name, block);
      policies.texts.put(name, PolicyReader.tokens(block));
      policies.parameters.put(name, arguments(header));
    });
    if (policies.parameters.values().stream().anyMatch(one -> !one.isEmpty())) {
      device.children().values().stream().filter(block -> !block.keyword().equals(HEADER)).forEach(policies::calls);
    }
    return policies;
  }

  private void calls(ConfigNode node) {
    IosxrReader.policy(node.words()).filter(call -> call.contains("(")).ifPresent(call -> calls.computeIfAbsent(IosxrReader.plain(call), _ -> new LinkedHashSet<>()).add(call));
    node.children().values().forEach(this::calls);
  }

  Map<String, ConfigNode> blocks() {
    return blocks;
  }

  /// The names under which a policy is called; its own where nothing calls it with arguments.
  Set<String> names(String policy) {
    return calls.getOrDefault(policy, Set.of(policy));
  }

  /// The words of the policy that is called so, with the arguments in the place of its parameters; empty where there is none with so many.
  Optional<List<Token>> text(String call) {
    var text = texts.get(IosxrReader.plain(call));
    var arguments = arguments(call);
    if (text == null || arguments.isEmpty()) {
      return Optional.ofNullable(text);
    }
    var names = parameters.get(IosxrReader.plain(call));
    return names.size() != arguments.size() ? Optional.empty() : Optional.of(text.stream().map(token -> token.text().indexOf('$') < 0 ? token : bound(token, names, arguments)).toList());
  }

  private static Token bound(Token token, List<String> names, List<String> arguments) {
    var text = new StringBuilder();
    for (var at = 0; at < token.text().length(); ) {
      var to = at + 1;
      while (to < token.text().length() && token.text().charAt(at) == '$' && (Character.isLetterOrDigit(token.text().charAt(to)) || "_-".indexOf(token.text().charAt(to)) >= 0)) {
        to++;
      }
      var word = token.text().substring(at, to);
      text.append(names.contains(word) ? arguments.get(names.indexOf(word)) : word);
      at = to;
    }
    return new Token(text.toString(), token.at());
  }

  /// The policy that the words from `at` on name, with its arguments: `POL(10,20)` for `POL(10, 20) in`.
  static String called(List<String> words, int at) {
    if (at >= words.size()) {
      return "";
    }
    var name = new StringBuilder();
    var open = 0;
    for (var next = at; next < words.size() && (next == at || open > 0); next++) {
      name.append(words.get(next));
      open += (int) words.get(next).chars().filter(c -> c == '(').count() - (int) words.get(next).chars().filter(c -> c == ')').count();
    }
    return name.toString();
  }

  private static List<String> arguments(String call) {
    var from = call.indexOf('(');
    return from < 0 || !call.endsWith(")") || from + 2 == call.length() ? List.of() : List.of(call.substring(from + 1, call.length() - 1).split(","));
  }
}
