package org.holdpoint.routing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;

/// By what clock a device goes, where its configuration says so in one line: `clock timezone KST 9 [minutes]` ("clock timezone", Basic System Management Command Reference), `clock timezone
/// Asia/Seoul` (Arista EOS user manual), `clock timezone KST Asia/Seoul` (Cisco IOS XR System Management Command Reference), `clock timezone BJ add 08:00:00` (Huawei NE40E Command Reference).
public final class ClockZone {

  private static final int WIDEST = 14;

  private ClockZone() {}

  /// The zone that a block names. With a line for the summer the offset depends on the day.
  public static Value<String> of(ConfigNode block) {
    var summer = block.children().values().stream().filter(node -> !node.negated() && (node.key().startsWith("clock summer-time") || node.key().startsWith("clock daylight-saving-time"))).findFirst();
    var named = block.children().values().stream().filter(node -> !node.negated() && node.key().startsWith("clock timezone")).findFirst();
    var region = named.flatMap(node -> node.words().stream().skip(2).flatMap(word -> region(word).stream()).findFirst());
    if (named.isPresent() && region.isEmpty() && summer.isPresent()) {
      return new Value.Unknown<>("its clock changes with `" + String.join(" ", summer.get().words()) + "`", named.get().at());
    }
    return named.<Value<String>>map(node -> region.or(() -> offset(node.words())).<Value<String>>map(zone -> new Value.Known<>(zone, node.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + String.join(" ", node.words()) + "` names no offset", node.at()))).orElseGet(Value.Absent::new);
  }

  /// `Asia/Seoul`, `UTC`; an abbreviation of three letters may mean several.
  private static Optional<String> region(String word) {
    try {
      return word.contains("/") ? Optional.of(ZoneId.of(word).getId()) : Optional.of(word).filter("UTC"::equals).map(_ -> "UTC");
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /// `+09:00`.
  private static Optional<String> offset(List<String> words) {
    var numbers = new ArrayList<Integer>();
    words.stream().skip(3).flatMap(word -> List.of(word.split(":")).stream()).filter(word -> word.matches("[+-]?\\d{1,2}")).forEach(word -> numbers.add(Integer.parseInt(word)));
    if (numbers.isEmpty() || Math.abs(numbers.getFirst()) > WIDEST) {
      return Optional.empty();
    }
    var minutes = numbers.size() > 1 ? Math.abs(numbers.get(1)) % 60 : 0;
    return Optional.of("%s%02d:%02d".formatted(numbers.getFirst() < 0 || words.contains("minus") ? "-" : "+", Math.abs(numbers.getFirst()), minutes));
  }
}
