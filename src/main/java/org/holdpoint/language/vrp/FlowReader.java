package org.holdpoint.language.vrp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.FlowRoutes;
import org.holdpoint.routing.FlowRoutes.Condition;

/// `flow-route` blocks (NetEngine40E V800R012C10 Command Reference: "flow-route", "if-match protocol (Flow-Route view)", "apply traffic-rate").
final class FlowReader {

  /// How a view writes the whole address space.
  private static final Map<String, String> ANYWHERE = Map.of("0.0.0.0 0", "0.0.0.0/0", "0.0.0.0 0.0.0.0", "0.0.0.0/0", ":: 0", "::/0");

  private FlowReader() {}

  /// What was opened elsewhere, or says no condition here, is known in part only, and left out.
  static List<Fact> facts(Device device) {
    return device.block().all("flow-route").stream().filter(block -> !block.name().isEmpty() && !conditions(block).isEmpty())
        .<Fact>map(block -> FlowRoutes.of(device.key("flow-route", block.name()), block.at(), block.at(), block.name(), action(block), conditions(block))).toList();
  }

  /// Conditions of one field are one: `if-match port equal 80` and `if-match port equal 443` take both.
  private static List<Condition> conditions(ConfigNode block) {
    var values = block.all("if-match").stream().filter(line -> line.words().size() > 2)
        .collect(Collectors.groupingBy(line -> line.words().get(1), LinkedHashMap::new, Collectors.mapping(FlowReader::value, Collectors.toList())));
    return values.entrySet().stream().map(field -> new Condition(field.getKey(), field.getValue())).toList();
  }

  /// `equal 179` as a number, `greater-than 1023 less-than 65535` as what lies between, an address with its length; the rest as it is written.
  private static String value(ConfigNode line) {
    var words = line.words().subList(2, line.words().size());
    if (words.getFirst().equals("equal") && words.size() == 2) {
      return words.getLast();
    }
    if (words.size() == 4 && words.getFirst().equals("greater-than") && words.get(2).equals("less-than") && words.get(1).matches("\\d{1,5}") && words.get(3).matches("\\d{1,5}")) {
      return Integer.parseInt(words.get(1)) + 1 + "-" + (Integer.parseInt(words.get(3)) - 1);
    }
    var text = String.join(" ", words);
    return ANYWHERE.getOrDefault(text, text);
  }

  private static String action(ConfigNode block) {
    var actions = block.all("apply").stream().map(line -> String.join(" ", line.words().subList(1, line.words().size()))).toList();
    return actions.contains("deny") || actions.contains("traffic-rate 0") ? "discard" : actions.stream().anyMatch(action -> action.startsWith("traffic-rate ")) ? "limit" : "other";
  }
}
