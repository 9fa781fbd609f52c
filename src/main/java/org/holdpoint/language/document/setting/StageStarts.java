package org.holdpoint.language.document.setting;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.SoakCut;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Stages that say when they start: until the next one does, they are watched; a stage that says that it is watched for longer is not.
public final class StageStarts {

  private static final Set<String> STARTS = Set.of("start", "starts", "begin", "begins", "from", "at", "when");
  private static final Set<String> FILLING = Set.of("at", "time", "on", "utc", "local", "date", "planned", "scheduled", "stage", "wave", "ring", "phase", "step");
  private static final int HOUR = 60;
  private static final int SECONDS = 60;
  /// A longer list is data.
  private static final int MOST = 200;

  private StageStarts() {}

  /// Where a stage starts, in minutes.
  private record Start(long minute, Span at) {}

  /// Made when a stage says when it starts.
  private static final class Patterns {
    static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::\\d\\d)?(?:\\.\\d+)?\\s*(Z|UTC|[+-]\\d\\d:?\\d\\d)?");
    static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
  }

  /// The stages of these blocks, one each: those that do not say how long they are watched are until the next one starts.
  static List<Stage> watched(List<Mapping> blocks, List<Stage> stages) {
    var starts = blocks.stream().map(StageStarts::start).toList();
    return starts.size() != stages.size() ? stages : IntStream.range(0, stages.size()).mapToObj(index -> stages.get(index).soakMinutes() instanceof Value.Absent<Long>
        ? gap(starts, index).map(gap -> soaking(stages.get(index), gap)).orElse(stages.get(index)) : stages.get(index)).toList();
  }

  private static Stage soaking(Stage stage, Start gap) {
    return new Stage(stage.name(), stage.targets(), stage.percent(), stage.workMinutes(), new Value.Known<>(gap.minute(), gap.at()), stage.abortIf(), stage.at());
  }

  /// How long until the next one starts, and where that is said; nothing where it is before.
  private static Optional<Start> gap(List<Optional<Start>> starts, int index) {
    return index + 1 >= starts.size() ? Optional.empty()
        : starts.get(index).flatMap(start -> starts.get(index + 1).map(next -> new Start(next.minute() - start.minute(), next.at()))).filter(gap -> gap.minute() >= 0);
  }

  /// Stages that are watched for longer than until the next one starts.
  public static List<Fact> cut(Subject subject, List<YamlNode> documents) {
    return documents.stream().flatMap(document -> inside(subject, document, "")).toList();
  }

  private static Stream<Fact> inside(Subject subject, YamlNode node, String path) {
    return switch (node) {
      case Mapping block -> block.entries().stream().flatMap(entry -> inside(subject, entry.value(), path.isEmpty() ? entry.key().text() : path + "." + entry.key().text()));
      case Sequence list -> {
        var blocks = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
        yield Stream.concat(blocks.size() == list.items().size() && blocks.size() > 1 && blocks.size() <= MOST ? list(subject, blocks, path) : Stream.empty(), blocks.stream().flatMap(block -> inside(subject, block, path + "[]")));
      }
      case Scalar _ -> Stream.empty();
    };
  }

  private static Stream<Fact> list(Subject subject, List<Mapping> blocks, String path) {
    var starts = blocks.stream().map(StageStarts::start).toList();
    if (starts.stream().filter(Optional::isPresent).count() < 2) {
      return Stream.empty();
    }
    return IntStream.range(0, blocks.size()).boxed().flatMap(index -> gap(starts, index).stream().flatMap(gap -> {
      var stage = RolloutReader.stage("[" + index + "]", blocks.get(index), Spots.first(blocks.get(index)));
      return stage.soakMinutes().known().filter(soak -> gap.minute() < soak).map(soak -> (Fact) new SoakCut(Key.of(subject, "soak-cut", path, stage.name()), gap.at(), gap.at(), stage.name(), soak, gap.minute(), stage.at())).stream();
    }));
  }

  private static Optional<Start> start(Mapping block) {
    return block.entries().stream().filter(StageStarts::named).flatMap(entry -> minute(((Scalar) entry.value()).text().strip()).map(minute -> new Start(minute, Spots.at(entry))).stream()).findFirst();
  }

  private static boolean named(Entry entry) {
    var plain = NameWords.plain(entry.key().text());
    return entry.value() instanceof Scalar && plain.stream().anyMatch(STARTS::contains) && plain.stream().allMatch(word -> STARTS.contains(word) || FILLING.contains(word));
  }

  private static Optional<Long> minute(String said) {
    var moment = Patterns.MOMENT.matcher(said);
    if (moment.matches()) {
      try {
        var local = LocalDateTime.of(number(moment.group(1)), number(moment.group(2)), number(moment.group(3)), number(moment.group(4)), number(moment.group(5)));
        var offset = moment.group(6) == null || moment.group(6).startsWith("U") ? ZoneOffset.UTC : ZoneOffset.of(moment.group(6));
        return Optional.of(local.toEpochSecond(offset) / SECONDS);
      } catch (DateTimeException noDay) {
        return Optional.empty();
      }
    }
    var clock = Patterns.CLOCK.matcher(said);
    return clock.matches() ? Optional.of((long) number(clock.group(1)) * HOUR + number(clock.group(2))) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
