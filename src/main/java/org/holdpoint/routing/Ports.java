package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Interfaces and what they lie on, where `GigabitEthernet0/1.100` is one on `GigabitEthernet0/1` and a header may name several (`Ethernet1/1-4`).
public final class Ports {

  private static final String INTERFACE = "interface ";
  /// Larger ranges are slips, or no ranges.
  private static final int MOST = 1000;

  private Ports() {}

  /// The interface below one; absent where it is a port itself. `device` has the interfaces.
  public static Value<String> below(ConfigNode device, ConfigNode block) {
    return carrier(device, block).<Value<String>>map(port -> new Value.Known<>(port.name(), port.at())).orElseGet(Value.Absent::new);
  }

  /// Whether an interface is shut down, by itself or with the one below it.
  public static Value<Boolean> closed(ConfigNode device, ConfigNode block) {
    var own = Leaves.flag(block, "shutdown");
    return carrier(device, block).map(port -> Leaves.any(own, Leaves.flag(port, "shutdown"))).orElse(own);
  }

  private static Optional<ConfigNode> carrier(ConfigNode device, ConfigNode block) {
    var dot = block.name().indexOf('.');
    return dot < 0 ? Optional.empty() : device.child(INTERFACE + block.name().substring(0, dot));
  }

  /// The interfaces that a header names by a range, as `name` calls each: `Ethernet1/1-2,1/5`, `GigabitEthernet1/0/1 - 2 , TenGigabitEthernet1/1/1`. None where it names one, or something else.
  public static List<String> range(String text, UnaryOperator<String> name) {
    if (text.indexOf('-') < 0 && text.indexOf(',') < 0) {
      return List.of();
    }
    var names = new ArrayList<String>();
    var type = "";
    for (var part : text.replace(" ", "").split(",", -1)) {
      var digit = 0;
      while (digit < part.length() && !Character.isDigit(part.charAt(digit))) {
        digit++;
      }
      type = digit > 0 ? part.substring(0, digit) : type;
      var numbers = numbers(part.substring(digit));
      if (numbers.isEmpty() || type.isEmpty() || names.size() + numbers.size() > MOST) {
        return List.of();
      }
      for (var number : numbers) {
        names.add(INTERFACE + name.apply(type + number));
      }
    }
    return names;
  }

  /// `1/0/1-3` is `1/0/1`, `1/0/2` and `1/0/3`, `49/1-52/1` the first lane of four ports (EOS User Manual, "interface ethernet"); none where it is no number or range.
  private static List<String> numbers(String text) {
    var dash = text.lastIndexOf('-');
    if (dash < 0) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    var from = dash;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    var first = text.substring(from, dash);
    var last = text.substring(dash + 1);
    var slot = last.indexOf('/');
    if (slot > 0 && from > 1 && last.substring(slot).equals("/" + first)) {
      return numbers(text.substring(0, from - 1) + "-" + last.substring(0, slot)).stream().map(one -> one + "/" + first).toList();
    }
    if (!Leaves.isNumber(first) || !Leaves.isNumber(last) || Long.parseLong(last) - Long.parseLong(first) >= MOST) {
      return List.of();
    }
    var all = new ArrayList<String>();
    for (var number = Long.parseLong(first); number <= Long.parseLong(last); number++) {
      all.add(text.substring(0, from) + number);
    }
    return all;
  }
}
