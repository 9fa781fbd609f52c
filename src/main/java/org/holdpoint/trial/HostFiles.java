package org.holdpoint.trial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;

/// Files that commands read the names of their hosts from: `for h in $(cat hosts.txt); do ssh $h …`, `while read h; do ssh $h …; done < hosts.txt`.
final class HostFiles {

  private static final String LINE_OF = "$(<";

  private HostFiles() {}

  /// Their names as the commands write them, without `./`.
  static Set<String> read(List<Document> judged) {
    return judged.stream().filter(Declaration.class::isInstance).flatMap(document -> ((Declaration) document).facts().stream()).filter(Invocation.class::isInstance).map(Invocation.class::cast).flatMap(HostFiles::named)
        .map(name -> name.startsWith("./") ? name.substring(2) : name).collect(Collectors.toSet());
  }

  private static Stream<String> named(Invocation call) {
    return Stream.concat(call.host().known().filter(name -> name.startsWith("@")).map(name -> name.substring(1)).stream(),
        call.words().stream().flatMap(word -> word.open().stream()).filter(open -> open.startsWith(LINE_OF)).map(open -> open.substring(LINE_OF.length())));
  }
}
