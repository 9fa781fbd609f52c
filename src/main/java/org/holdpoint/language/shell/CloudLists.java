package org.holdpoint.language.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists that a call of a cloud's program puts in the place of others: addresses, and the places where something stands (gcloud reference: `--source-ranges`, `--rrdatas`, `--zones`; Azure CLI reference: `--servers`, `--zones`).
final class CloudLists {

  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|[0-9a-fA-F:]*::?[0-9a-fA-F:]*(/\\d{1,3})?");
  private static final Pattern PLACES = Pattern.compile("--(zones|regions|locations|node-locations|subnets|subnet-ids|availability-zones|replica-locations)");
  private static final List<String> TELLING = List.of("-g", "--resource-group", "-n", "--name", "--gateway-name", "--nsg-name", "--vnet-name", "--type", "--zone", "--region");
  private static final int MOST_WORDS = 6;

  private CloudLists() {}

  /// What says which call it is: what is done to what, and what the options say that tell.
  static Stream<String> name(GivenLists call) {
    return Stream.concat(call.plain().stream().limit(MOST_WORDS), TELLING.stream().flatMap(option -> call.given(option).stream()));
  }

  static List<Entry> of(GivenLists call) {
    return call.options().entrySet().stream().filter(option -> option.getKey().startsWith("--") && !option.getValue().isEmpty() && (PLACES.matcher(option.getKey()).matches() || option.getValue().stream().allMatch(one -> ADDRESS.matcher(one).matches())))
        .map(option -> entry(option.getKey().substring(2), option.getValue(), call.places().get(option.getKey()))).toList();
  }

  private static Entry entry(String name, List<String> items, Span at) {
    return new Entry(new Scalar(name, true, at), new Sequence(items.stream().<YamlNode>map(item -> new Scalar(item, true, at)).toList(), at));
  }
}
