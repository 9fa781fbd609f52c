package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Filters of AWS (EC2 API Reference, `Filter`): one of the values of each filter fits, of all filters; `*` and `?` stand for text; names and values with their case; `tag:KEY` is the value of a tag, `tag-key` its name.
final class AwsFilters {

  private static final Pattern FILTER = Pattern.compile("[\"']?(?:Name|Key)=([^,\\s]+),\\s*Values=((?:\"[^\"]*\"|'[^']*'|[^\"'\\s])*+)[\"']?");
  /// What an inventory that was exported seldom says, and what is so of almost all that it lists.
  private static final Set<String> TAKEN = Set.of("instance-state-name", "instance-state-code");

  private AwsFilters() {}

  private record Filter(String written, String name, List<Wildcard> values) {

    private Optional<String> key() {
      return name.startsWith("tag:") ? Optional.of(name.substring(4)) : Optional.empty();
    }

    boolean fits(Set<String> tags) {
      return tags.stream().anyMatch(tag -> value(tag).filter(value -> values.stream().anyMatch(one -> one.fits(value))).isPresent());
    }

    /// What the tag says of that which is filtered by.
    private Optional<String> value(String tag) {
      var equals = tag.indexOf('=');
      var own = equals < 0 ? tag : tag.substring(0, equals);
      var bare = own.startsWith("tag:") ? own.substring(4) : own;
      if (name.equals("tag-key")) {
        return Optional.of(bare);
      }
      return equals >= 0 && (own.equals(name) || key().filter(bare::equals).isPresent()) ? Optional.of(tag.substring(equals + 1)) : Optional.empty();
    }

    boolean known(Census census) {
      return IntStream.range(0, census.size()).anyMatch(host -> census.tags(host).stream().anyMatch(tag -> value(tag).isPresent()));
    }
  }

  static Selection select(Census census, String text) {
    var filters = new ArrayList<Filter>();
    var found = FILTER.matcher(text);
    var rest = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(rest, "");
      filters.add(new Filter(found.group().strip(), found.group(1), Arrays.stream(found.group(2).split(",")).map(AwsFilters::bare).map(Wildcard::plain).toList()));
    }
    found.appendTail(rest);
    if (filters.isEmpty() || !rest.toString().isBlank()) {
      return new Selection.Unknown("`" + text.strip() + "` is no list of filters");
    }
    var hosts = census.all();
    var unmatched = new ArrayList<String>();
    for (var filter : filters) {
      if (filter.name().equals("instance-id")) {
        hosts.and(fitting(census, host -> filter.values().stream().anyMatch(one -> one.fits(census.hosts().get(host)))));
      } else if (filter.known(census)) {
        var fitting = fitting(census, host -> filter.fits(census.tags(host)));
        if (fitting.isEmpty()) {
          unmatched.add(filter.written());
        }
        hosts.and(fitting);
      } else if (filter.key().isPresent() || filter.name().equals("tag-key")) {
        unmatched.add(filter.written());
        hosts.clear();
      } else if (!TAKEN.contains(filter.name())) {
        return new Selection.Unknown("the inventory says nothing of " + filter.name());
      }
    }
    return new Selection.Hosts(hosts, unmatched, List.of(), filters.stream().map(Filter::written).toList());
  }

  private static BitSet fitting(Census census, IntPredicate fits) {
    var hosts = new BitSet();
    IntStream.range(0, census.size()).filter(fits).forEach(hosts::set);
    return hosts;
  }

  private static String bare(String value) {
    return value.replace("\"", "").replace("'", "");
  }
}
