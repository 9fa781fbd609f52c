package org.holdpoint.language.request;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.ToldHours;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Hours that the sentences of a request tell with the clock that they are on: a remark of the board, a note, a title. Those on UTC tell no place.
final class ToldTimes {

  private static final int MOST = 20;
  private static final int HOUR = 60;
  private static final Pattern HOURS = Pattern.compile("(?<![\\d:.])([01]?\\d|2[0-3]):([0-5]\\d)\\s*(?:-|\u2013|\u2014|to|until|till|bis|a|à)\\s*([01]?\\d|2[0-4]):([0-5]\\d)\\s*h?\\s*\\(?([A-Z]{2,5}|[A-Z][A-Za-z]+/[A-Z][A-Za-z_/]+)(?![\\w/])");

  private final Subject subject;
  private final String id;
  private final Span within;
  private final List<Fact> found = new ArrayList<>();

  private ToldTimes(Subject subject, String id, Span within) {
    this.subject = subject;
    this.id = id;
    this.within = within;
  }

  static List<Fact> of(Mapping request, Subject subject, String id) {
    var times = new ToldTimes(subject, id, request.at());
    times.inside(request);
    return List.copyOf(times.found);
  }

  private void inside(YamlNode node) {
    if (found.size() >= MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> inside(entry.value()));
      case Sequence list -> list.items().forEach(this::inside);
      case Scalar said -> told(said).forEach(found::add);
    }
  }

  private Stream<Fact> told(Scalar said) {
    if (said.text().indexOf(':') < 0) {
      return Stream.empty();
    }
    return HOURS.matcher(said.text()).results().flatMap(range -> ZoneName.of(range.group(5)) instanceof ZoneName.One(var zone) && !zone.normalized().equals(ZoneOffset.UTC)
        ? Stream.of(new ToldHours(Key.of(subject, "told-hours", id, range.group()), said.at(), within, id, zone.getId(), minutes(range.group(1), range.group(2)), minutes(range.group(3), range.group(4)))) : Stream.empty());
  }

  private static int minutes(String hour, String minute) {
    return Math.min(Integer.parseInt(hour) * HOUR + Integer.parseInt(minute), 24 * HOUR);
  }
}
