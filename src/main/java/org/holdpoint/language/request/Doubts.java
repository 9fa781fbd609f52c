package org.holdpoint.language.request;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.DoubtfulTime;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Times of a request that people may read in more than one way, or that never come.
record Doubts(Subject subject, String id, Span within, Mapping block, Value<String> named, Value<String> zone) {

  private static final List<String> PARTS = List.of("start", "end", "approved-start", "approved-end");
  /// The shape of ISO 8601, be there such a day or not.
  private static final int SHAPED = "2021-10-25T11:00".length();
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ Tt][0-9]{2}:[0-9]{2}.*");

  /// What is doubtful: a zone that is missing, unclear or unknown, a time that clocks skip or show twice, a day that there is not, a form that is read in several ways.
  List<Fact> facts() {
    var said = new HashSet<String>();
    return PARTS.stream().flatMap(part -> Texts.text(block, part) instanceof Value.Known<String>(var text, var at) ? fact(part, text, at).stream() : Stream.empty())
        .map(doubt -> (Fact) ((doubt.doubt().endsWith("-zone") || doubt.doubt().equals("other-offset")) && !said.add(doubt.doubt() + doubt.meaning()) ? again(doubt) : doubt)).toList();
  }

  /// The same, told before.
  private static DoubtfulTime again(DoubtfulTime doubt) {
    return new DoubtfulTime(doubt.key(), doubt.at(), doubt.within(), doubt.request(), doubt.part(), doubt.text(), doubt.doubt(), doubt.meaning(), doubt.clock(), true);
  }

  private Optional<DoubtfulTime> fact(String part, String text, Span at) {
    if (Moments.exact(text)) {
      return offset(part, text, at);
    }
    var clock = Moments.clock(text);
    if (clock.isEmpty()) {
      return SHAPE.matcher(text.strip()).matches() && Moments.clock(text.strip().substring(0, SHAPED)).isEmpty() ? Optional.of(doubt(part, text, at, "impossible", "there is no such day, hour or offset", clock))
          : Optional.of(doubt(part, text, at, "unclear", "it is not written as 2021-10-25T11:00:00+09:00, and can be read in more than one way", clock));
    }
    var suffix = Moments.suffix(text).or(named::known);
    var meaning = suffix.map(ZoneName::of);
    if (meaning.isEmpty()) {
      return zone instanceof Value.Known<String>(var name, _) ? onClock(part, text, at, clock.get(), ZoneId.of(name)) : Optional.of(doubt(part, text, at, "no-zone", "it names no zone, and the request names none", clock));
    }
    return switch (meaning.get()) {
      case ZoneName.One(var one) -> onClock(part, text, at, clock.get(), one);
      case ZoneName.Many(var meanings) -> Optional.of(doubt(part, text, at, "ambiguous-zone", suffix.get() + " is " + meanings, clock));
      case ZoneName.None() -> Optional.of(doubt(part, text, at, "unknown-zone", suffix.get() + " is no time zone that is known", clock));
    };
  }

  /// An offset that the clocks of the zone do not have then. One that is that of UTC is meant so.
  private Optional<DoubtfulTime> offset(String part, String text, Span at) {
    return Moments.offsetTime(text).filter(time -> time.getOffset().getTotalSeconds() != 0).flatMap(time -> zone.known().map(ZoneId::of).filter(one -> !(one instanceof ZoneOffset)).map(one -> one.getRules().getOffset(time.toInstant()))
        .filter(own -> !own.equals(time.getOffset())).map(own -> doubt(part, text, at, "other-offset", "clocks in " + zone.known().orElseThrow() + " are at " + own + " then", Optional.of(time.toLocalDateTime()))));
  }

  private Optional<DoubtfulTime> onClock(String part, String text, Span at, LocalDateTime clock, ZoneId one) {
    return switch (one.getRules().getValidOffsets(clock).size()) {
      case 0 -> Optional.of(doubt(part, text, at, "skipped", "clocks in " + one + " jump over it that day", Optional.of(clock)));
      case 1 -> Optional.empty();
      default -> Optional.of(doubt(part, text, at, "repeated", "clocks in " + one + " show it twice that day", Optional.of(clock)));
    };
  }

  private DoubtfulTime doubt(String part, String text, Span at, String word, String meaning, Optional<LocalDateTime> clock) {
    return new DoubtfulTime(Key.of(subject, "doubtful-time", id, part), at, within, id, part, text, word, meaning, clock.map(LocalDateTime::toString), false);
  }
}
