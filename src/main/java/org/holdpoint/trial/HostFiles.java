package org.holdpoint.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;

/// Files that commands read the names of their hosts from: `for h in $(cat hosts.txt); do ssh $h …`, `while read h; do ssh $h …; done < hosts.txt`.
final class HostFiles {

  private static final String LINE_OF = "$(<";
  private static final Set<String> FROM_FILE = Set.of("pssh", "parallel-ssh", "prsync", "pnuke");
  private static final Set<String> OPTIONS = Set.of("-h", "--hosts");
  /// (lines) Longer lists are not compared.
  private static final int MOST = 100_000;
  /// (characters) RFC 1035 section 2.3.4: a name has 255 octets.
  private static final int LONGEST = 256;

  private HostFiles() {}

  /// Their names as the commands write them, without `./`.
  static Set<String> read(List<Document> judged) {
    return judged.stream().filter(Declaration.class::isInstance).flatMap(document -> ((Declaration) document).facts().stream()).filter(Invocation.class::isInstance).map(Invocation.class::cast).flatMap(HostFiles::named)
        .map(name -> name.startsWith("./") ? name.substring(2) : name).collect(Collectors.toSet());
  }

  /// Files of hosts that the change edits: documents that read them and that it leaves as they are, and what the files listed before and list now.
  record Edited(List<Trial> readers, List<Fact> then, List<Fact> now) {}

  /// `reader` makes the document of a file beside the judged ones.
  static Edited edited(Comparison comparison, List<Document> head, Function<SourceFile, Stream<Document>> reader) {
    var changed = changed(comparison);
    if (changed.isEmpty()) {
      return new Edited(List.of(), List.of(), List.of());
    }
    var beside = comparison.head().beside().read(_ -> false, changed.stream().map(SourceFile::name).collect(Collectors.toSet())).files().stream().flatMap(reader);
    var readers = Stream.concat(head.stream(), beside).filter(Declaration.class::isInstance).map(Declaration.class::cast).filter(document -> changed.stream().anyMatch(file -> reads(document, file))).toList();
    var read = changed.stream().filter(file -> readers.stream().anyMatch(document -> reads(document, file))).toList();
    return new Edited(readers.stream().filter(document -> !comparison.touches(document.file()) || head.stream().noneMatch(document::equals))
        .map(document -> new Trial(document, document.facts(), document.facts(), document.coverage(), List.of(), Optional.of(document.file()))).toList(),
        read.stream().flatMap(file -> comparison.base().stream().flatMap(base -> base.paired(file.key()).stream()).flatMap(twin -> Languages.hostList(twin).stream())).toList(), read.stream().flatMap(file -> Languages.hostList(file).stream()).toList());
  }

  /// Edited files with a name in each line.
  private static List<SourceFile> changed(Comparison comparison) {
    return comparison.head().files().stream().filter(file -> file.lines().size() <= MOST && comparison.touches(file) && comparison.base().flatMap(base -> base.paired(file.key())).isPresent())
        .filter(file -> !file.lines().isEmpty() && mayBegin(file.lines().getFirst().text()) && !Languages.hostList(file).isEmpty()).toList();
  }

  /// Whether a first line may be one of such a file: a look at it is all that other files cost.
  private static boolean mayBegin(String line) {
    return line.startsWith("#") || line.length() < LONGEST && line.chars().allMatch(letter -> letter == '.' || letter == '-' || letter == '_' || Character.isLetterOrDigit(letter));
  }

  private static boolean reads(Declaration document, SourceFile file) {
    return read(List.of(document)).stream().anyMatch(name -> file.key().equals(name) || file.key().endsWith("/" + name));
  }

  private static Stream<String> named(Invocation call) {
    return Stream.of(listed(call), call.host().known().filter(name -> name.startsWith("@")).map(name -> name.substring(1)).stream(),
        call.words().stream().flatMap(word -> word.open().stream()).filter(open -> open.startsWith(LINE_OF)).map(open -> open.substring(LINE_OF.length()))).flatMap(names -> names);
  }

  /// `parallel-ssh -h hosts.txt …` (pssh(1)).
  private static Stream<String> listed(Invocation call) {
    if (call.program().known().filter(FROM_FILE::contains).isEmpty()) {
      return Stream.empty();
    }
    var words = call.words();
    return IntStream.range(1, words.size()).filter(at -> OPTIONS.contains(words.get(at - 1).written()) && words.get(at).values().size() == 1).mapToObj(at -> words.get(at).values().getFirst());
  }
}
