package org.holdpoint.language.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.TimeFact.PartTime;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The parts of a request that have times of their own: its steps, and its way back.
record Parts(Mapping request, Subject subject, String id, Value<String> zone, Optional<ChangeWindow> window) {

  private static final Pattern CLOCK = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");
  /// `takes 20 minutes`, `within 45 min`, `needs about 1 h`.
  private static final Pattern TAKES = Pattern.compile("\\b(?:takes?|needs?|within|in|duration:?|time:?)\\s+(?:at most|up to|about|ca\\.?|under|less than)?\\s*([0-9]{1,3}\\s*(?:minutes?|mins?|m|hours?|hrs?|h))\\b", Pattern.CASE_INSENSITIVE);

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    Keys.at(request, "stages").filter(Sequence.class::isInstance).map(Sequence.class::cast).ifPresent(stages -> {
      for (var index = 0; index < stages.items().size(); index++) {
        if (stages.items().get(index) instanceof Mapping stage) {
          stage(stage, index).ifPresent(facts::add);
        }
      }
    });
    back().ifPresent(facts::add);
    return facts;
  }

  private Optional<Fact> stage(Mapping stage, int index) {
    var start = moment(stage, "start");
    var end = moment(stage, "end");
    var at = end.place().or(start::place).orElseGet(() -> RequestReader.start(stage));
    return start instanceof Value.Absent && end instanceof Value.Absent ? Optional.empty()
        : Optional.of(new PartTime(Key.of(subject, "part-time", id, "stage", "" + index), at, RequestReader.start(stage), id, "stage", Texts.text(stage, "title").known().orElse("step " + (index + 1)),
            start, end, Lengths.minutes(Texts.text(stage, "work"))));
  }

  /// What the request says of how long its way back takes, and until when it must be begun.
  private Optional<Fact> back() {
    var inner = Keys.at(request, "rollback").filter(Mapping.class::isInstance).map(Mapping.class::cast);
    var own = Lengths.minutes(Texts.text(request, "back-minutes"));
    var within = inner.map(block -> Lengths.minutes(Texts.text(block, "work"))).filter(minutes -> minutes.known().isPresent()).or(() -> inner.map(block -> Lengths.minutes(Texts.text(block, "back-minutes"))));
    var minutes = own.known().isPresent() ? own : within.filter(found -> found.known().isPresent()).orElseGet(this::said);
    var outer = moment(request, "back-by");
    var by = outer.known().isPresent() ? outer : inner.map(block -> moment(block, "back-by")).orElse(outer);
    var start = by.known().isPresent() ? by : inner.map(block -> moment(block, "start")).orElse(by);
    var end = inner.map(block -> moment(block, "end")).orElseGet(Value.Absent::new);
    if (minutes.known().isEmpty() && start.known().isEmpty() && end.known().isEmpty()) {
      return Optional.empty();
    }
    var at = minutes.place().or(start::place).or(end::place).orElseGet(() -> RequestReader.start(request));
    return Optional.of(new PartTime(Key.of(subject, "part-time", id, "rollback"), at, at, id, "rollback", "the way back", start, end, minutes));
  }

  /// The only length of time in the words of the way back.
  private Value<Long> said() {
    if (!(Texts.text(request, "rollback") instanceof Value.Known<String>(var text, Span at))) {
      return new Value.Absent<>();
    }
    var found = TAKES.matcher(text).results().map(result -> result.group(1)).distinct().toList();
    return found.size() == 1 ? Lengths.minutes(new Value.Known<>(found.getFirst(), at)) : new Value.Absent<>();
  }

  /// A moment; a time alone is the first one that is not before the window.
  private Value<Instant> moment(Mapping block, String meaning) {
    var text = Texts.text(block, meaning);
    if (text instanceof Value.Known<String>(var written, var at) && CLOCK.matcher(written).matches() && window.flatMap(known -> known.start().known()).isPresent()) {
      var from = window.orElseThrow().start().known().orElseThrow();
      var clock = window.orElseThrow().zone().known().filter(name -> !name.equals("UTC")).map(ZoneId::of).orElse(ZoneOffset.UTC);
      var time = LocalTime.parse(written.length() == 4 ? "0" + written : written);
      var that = LocalDate.ofInstant(from, clock).atTime(time).atZone(clock).toInstant();
      return new Value.Known<>(that.isBefore(from) ? that.plus(Duration.ofDays(1)) : that, at);
    }
    return Texts.instant(block, meaning, zone);
  }
}
