package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.holdpoint.fact.ArtifactFact.FileNoLongerRead;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Files that the change leaves in their place, and of which nothing is read any more: they were emptied, cut short, or are something else now.
final class Silent {

  /// Lines that say nothing to any reader: blank ones and remarks.
  private static final Pattern NOTHING = Pattern.compile("\\s*((#|!|//|;|--|/\\*|<!--|\\.\\.\\.).*)?");
  private static final Set<String> PROSE = Set.of("page", "markdown", "program");
  private final Comparison comparison;
  private final Predicate<SourceFile> broken;
  private final Set<String> read = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  /// `broken`: whether the head has a file of the base, and it could not be read there, which is said already.
  Silent(Comparison comparison, List<Document> head, Predicate<SourceFile> broken) {
    this.comparison = comparison;
    this.broken = broken;
    head.forEach(document -> read.add(document.file().key()));
  }

  /// What is to be said of the file of a document that was read before: nothing, or once that it is read no longer.
  List<Fact> since(Document before) {
    var facts = new ArrayList<Fact>();
    comparison.head().paired(before.file().key()).filter(now -> comparison.touches(now) && !read.contains(now.key()) && lasting(before) && !broken.test(before.file()) && told.add(now.key()))
        .ifPresent(now -> facts.add(new FileNoLongerRead(new Key(new Subject("file", now.key()), "file-no-longer-read", List.of()), head(now), head(now), now.key(), language(before),
            before.file().lines().stream().filter(line -> !nothing(line.text())).count(), empty(now))));
    return facts;
  }

  /// Whether a document stays true until somebody changes it: what was to be done once may be emptied when it is done, and a text in prose may say something else.
  private static boolean lasting(Document document) {
    return !(document instanceof Script) && !PROSE.contains(language(document));
  }

  /// The first line that is not blank, else the start.
  private static Span head(SourceFile file) {
    return file.lines().stream().filter(line -> !line.text().isBlank()).findFirst().map(file::span).orElse(file.start());
  }

  private static String language(Document document) {
    return switch (document) {
      case State state -> state.language().name();
      case Script script -> script.language().name();
      case Declaration declaration -> declaration.language();
    };
  }

  /// Whether nothing stands in a file but blank lines and remarks.
  static boolean empty(SourceFile file) {
    return file.lines().stream().allMatch(line -> nothing(line.text()));
  }

  private static boolean nothing(String line) {
    return NOTHING.matcher(line).matches();
  }
}
