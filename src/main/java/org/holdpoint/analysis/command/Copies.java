package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.CopyTaken;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.Value;

/// Copies that a text takes, and whether they stay where what they are a copy of is.
final class Copies {

  private static final Set<String> HERE = Set.of("", "localhost", "127.0.0.1", "::1", "/var/run/postgresql");
  private static final List<String> REMOTE = List.of("s3:", "s3://", "gs:", "gs://", "az:", "azure:", "b2:", "sftp:", "ssh://", "rest:", "swift:", "rclone:", "http://", "https://", "ftp://", "oss://", "rsync://");
  /// What names of copies and of where they are kept are made of.
  static final List<String> COPY = List.of("backup", "bak", "dump", "archive", "snapshot", "copy");

  private Copies() {}

  static List<Fact> of(List<Invocation> calls) {
    var found = new ArrayList<Fact>();
    var times = new HashMap<String, Integer>();
    var away = calls.stream().anyMatch(Copies::carries);
    for (var call : calls) {
      call.program().known().flatMap(name -> CopyPrograms.takes(name)).flatMap(program -> taken(program, call, calls, away)).or(() -> call.program().known().filter(CopyPrograms::mirrors).flatMap(name -> mirrored(name, call, calls, away)))
          .ifPresent(copy -> found.add((CopyTaken) Keyed.by(copy, Key.of(call.key().subject(), "copy-taken", copy.command(), times.merge(copy.command(), 1, Integer::sum).toString()))));
    }
    return found;
  }

  /// Whether a call takes something to another place.
  private static boolean carries(Invocation call) {
    return call.program().known().filter(CopyPrograms::carries).isPresent() && call.words().stream().map(Call::text).anyMatch(Copies::remote) || call.through().contains("ssh") && !call.outputs().isEmpty();
  }

  private static boolean remote(String word) {
    var text = word.substring(word.startsWith("-") ? word.indexOf('=') + 1 : 0);
    return REMOTE.stream().anyMatch(text::startsWith) || text.indexOf(':') > 0 && !text.startsWith("/") && !text.startsWith("-") && text.indexOf(' ') < 0 && (text.indexOf('/') < 0 || text.indexOf(':') < text.indexOf('/')) && !text.contains("=");
  }

  private static Optional<CopyTaken> taken(CopyPrograms.Taker program, Invocation call, List<Invocation> calls, boolean away) {
    var words = call.words();
    var to = Stream.concat(program.option(program.to(), words).stream(), call.outputs().stream().map(Call::text)).findFirst().orElse("");
    var from = program.option(program.from(), words).orElse("");
    var of = words.isEmpty() ? "" : Call.text(words.getLast());
    var near = to.startsWith("/") && !to.startsWith("/dev/std") && HERE.contains(from) && !call.through().contains("ssh") && call.host() instanceof Value.Absent<String> ? "host" : "";
    return to.isEmpty() && !away ? Optional.empty() : Optional.of(new CopyTaken(call.key(), call.at(), call.within(),
        call.program().known().orElse(""), of.startsWith("-") || of.equals(to) ? "" : of, to, near, onward(to, call, calls), away));
  }

  /// A copy of files, where the place that they go to is named as one.
  private static Optional<CopyTaken> mirrored(String name, Invocation call, List<Invocation> calls, boolean away) {
    var words = call.words().stream().filter(word -> !Call.text(word).startsWith("-") && Call.text(word).contains("/")).toList();
    var copies = words.stream().map(Call::text).anyMatch(word -> COPY.stream().anyMatch(word.toLowerCase(Locale.ROOT)::contains));
    if (words.size() < 2 || !copies) {
      return Optional.empty();
    }
    var first = Call.text(name.equals("tar") ? words.getLast() : words.getFirst());
    var last = Call.text(name.equals("tar") ? words.getFirst() : words.getLast());
    return Optional.of(new CopyTaken(call.key(), call.at(), call.within(), name, first, last, sameRegion(call) ? "region" : near(first, last), onward(last, call, calls), away));
  }

  /// Whether a copy between regions is told to stay in one (AWS CLI, s3 sync and copy-db-snapshot: `--source-region`).
  private static boolean sameRegion(Invocation call) {
    return CopyPrograms.value("--source-region", call.words()).filter(from -> CopyPrograms.value("--region", call.words()).filter(from::equals).isPresent()).isPresent();
  }

  private static String near(String from, String to) {
    if (from.startsWith("/") && to.startsWith("/")) {
      return "volume";
    }
    var scheme = from.indexOf("://");
    return scheme > 0 && to.startsWith(from.substring(0, scheme + 3)) && bucket(from, scheme).equals(bucket(to, scheme)) ? "bucket" : "";
  }

  private static String bucket(String place, int scheme) {
    var end = place.indexOf('/', scheme + 3);
    return place.substring(scheme + 3, end < 0 ? place.length() : end);
  }

  /// Whether a later call takes the copy elsewhere.
  private static boolean onward(String to, Invocation call, List<Invocation> calls) {
    return !to.isEmpty() && calls.stream().dropWhile(other -> other != call).skip(1).anyMatch(other -> carries(other) && other.words().stream().map(Call::text).anyMatch(word -> word.equals(to) || to.startsWith(word + "/") || word.startsWith(to + "/") || word.equals(to + "/")
        || to.startsWith(word) && word.endsWith("/")));
  }
}
