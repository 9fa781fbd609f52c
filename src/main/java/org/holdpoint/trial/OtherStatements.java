package org.holdpoint.trial;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;

/// The files of SQL that a change leaves as they are, where it brings some: what they have granted stands, and who may do what follows from them all. Read only then.
/// @param documents those that say something of access
/// @param incomplete those that could not be loaded
record OtherStatements(List<Declaration> documents, List<Incomplete> incomplete) {

  /// How a snapshot of who may what is called where the change leaves it as it is.
  private static final Pattern SNAPSHOT = Pattern.compile("(?:.*/)?[^/]*access-snapshot[^/]*\\.(?:ya?ml|json)");

  /// `touched` are the documents that are judged; `reader` makes the document of a file, if it is one.
  static OtherStatements of(Stream<Document> touched, Beside beside, Function<SourceFile, Stream<Document>> reader) {
    if (touched.noneMatch(document -> document instanceof Declaration declaration && says(declaration))) {
      return new OtherStatements(List.of(), List.of());
    }
    var reading = beside.read(path -> path.endsWith(".sql") || SNAPSHOT.matcher(path).matches(), java.util.Set.of());
    return new OtherStatements(reading.files().stream().flatMap(reader).filter(Declaration.class::isInstance).map(Declaration.class::cast).filter(OtherStatements::says).toList(),
        reading.incomplete());
  }

  private static boolean says(Declaration declaration) {
    return declaration.facts().stream().anyMatch(AccessFact.class::isInstance);
  }
}
