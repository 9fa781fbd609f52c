package org.holdpoint.language.sros;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.SwitchFact.Bundle;
import org.holdpoint.fact.SwitchFact.BundleMember;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Bundles;

/// `lag` blocks ("port-threshold", 7750 SR OS Interface Configuration Guide 16.0.R4): a group goes down when as many ports are up as its threshold says, or fewer; one with a cost stays up until the last.
final class BundleReader {

  private BundleReader() {}

  /// `device` has the groups and the ports.
  static List<Fact> facts(Subject subject, ConfigNode device) {
    var groups = device.all("lag").stream().<Fact>map(group -> {
      var ports = group.all("port").stream().flatMap(line -> line.words().stream().skip(1)).filter(word -> word.indexOf('/') > 0).distinct().toList();
      var closed = Bundles.closed(ports.stream().flatMap(port -> device.child("port " + port).stream()).map(InterfaceReader::shutdown));
      return new Bundle(Key.of(subject, "bundle", group.name()), group.at(), group.at(), name(group), ports.size() - closed.size(), closed, least(group), InterfaceReader.shutdown(group));
    });
    return Stream.concat(groups, device.all("lag").stream().flatMap(group -> group.all("port").stream().flatMap(line -> members(subject, device, group, line)))).toList();
  }

  /// As interfaces name it: `port lag-1`.
  private static String name(ConfigNode group) {
    return group.name().startsWith("lag-") ? group.name() : "lag-" + group.name();
  }

  private static Stream<Fact> members(Subject subject, ConfigNode device, ConfigNode group, ConfigNode line) {
    return line.words().stream().skip(1).filter(word -> word.indexOf('/') > 0).map(word -> {
      var port = device.child("port " + word);
      return new BundleMember(Key.of(subject, "bundle-member", word), line.at(), group.at(), word, "lag " + group.name(), port.map(block -> Leaves.rest(block, "description")).orElseGet(Value.Absent::new),
          port.map(InterfaceReader::shutdown).orElseGet(Value.Absent::new));
    });
  }

  /// Classic: `port-threshold 1 [action down]`; MD-CLI: `port-threshold { value 1 action down }`.
  private static Value<Long> least(ConfigNode group) {
    var line = group.child("port-threshold");
    var number = line.flatMap(words -> words.word(1).or(() -> MdTree.value(words, "value"))).filter(Leaves::isNumber).map(Long::parseLong);
    return number.filter(threshold -> threshold > 0 && line.flatMap(BundleReader::action).filter(word -> !word.equals("down")).isEmpty())
        .<Value<Long>>map(threshold -> new Value.Known<>(threshold + 1, line.get().at())).orElseGet(Value.Absent::new);
  }

  private static Optional<String> action(ConfigNode line) {
    return line.word(3).or(() -> MdTree.value(line, "action"));
  }
}
