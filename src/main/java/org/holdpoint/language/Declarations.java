package org.holdpoint.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.UnreadCommands;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.PlainDocuments;
import org.holdpoint.language.terraform.Plans;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// Files that declare → documents, with what is written in other languages inside them.
final class Declarations {

  /// From here on a language is sure of a file, so that one which breaks off is incomplete, and not merely of no known language.
  private static final int SURE = 2;
  /// A text inside a text inside a text: no reader looks deeper.
  private static final int DEEPEST = 4;

  private Declarations() {}

  /// The declaration that a file is, if one of the languages is at least so sure of it and reads it; the surest is asked first. One that is `expected`, because the settings speak of it, is
  /// incomplete where it cannot be read.
  static Optional<Document> read(List<DeclarationLanguage> languages, SourceFile file, Asking asking, int least, boolean expected) {
    var candidates = languages.stream().filter(language -> asking.language().map(language.name()::equals).orElse(true))
        .map(language -> new Candidate(language, asking.language().isPresent() ? SURE + 1 : sure(language.recognises(file), expected))).filter(candidate -> candidate.sure() >= least)
        .sorted(Comparator.comparingInt(Candidate::sure).reversed()).toList();
    for (var candidate : candidates) {
      var document = read(languages, file, candidate, asking);
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  private static int sure(int recognised, boolean expected) {
    return expected && recognised > 0 ? Math.max(recognised, SURE) : recognised;
  }

  /// A plan of Terraform: it may be large and holds secrets, so that no other language looks at it, and only its harmless lines are shown.
  static List<Document> plan(List<DeclarationLanguage> languages, SourceFile file) {
    var name = Plans.language().name();
    return Plans.language().read(file, Map.of()).<Document>map(declared -> new Declaration(Plans.shown(file), name, declared.subject(), name, with(declared.facts(), declared.embedded(), languages, file),
        FileCoverage.declared(file, name, List.of(), 0), with(declared.before(), declared.embeddedBefore(), languages, file))).stream().toList();
  }

  /// What a file declares around the scripts in it, which take `inside` of its lines. Where none of the languages reads it, the rest is ignored on purpose: prose around commands.
  static Document around(List<DeclarationLanguage> languages, SourceFile file, String carrier, int inside) {
    return read(languages, file, Asking.nothing(), 1, false).filter(Declaration.class::isInstance).map(Declaration.class::cast)
        .map(found -> new Declaration(file, found.language(), found.subject(), found.because(), found.facts(), found.coverage().without(inside)))
        .orElseGet(() -> new Declaration(file, carrier, new Subject("file", file.key()), carrier, List.of(), FileCoverage.declared(file, carrier, List.of(), file.lines().size()).without(inside)));
  }

  /// The documents of a file, with the queries that were found in its strings: they are part of what it declares. A file that declares nothing else is a program, of which no other line is read.
  static List<Document> with(List<Fact> found, SourceFile file, List<Document> documents) {
    var queries = once(found);
    if (queries.isEmpty()) {
      return documents;
    }
    var first = documents.stream().filter(Declaration.class::isInstance).findFirst();
    if (first.isPresent()) {
      return documents.stream().map(document -> document == first.get() ? more((Declaration) document, queries, unread(queries, file)) : document).toList();
    }
    var lines = (int) queries.stream().flatMapToInt(fact -> IntStream.rangeClosed(fact.within().line(), fact.within().endLine())).distinct().count();
    var coverage = FileCoverage.declared(file, "program", List.of(), Math.max(file.lines().size() - lines, 0)).unread(documents.isEmpty() ? unread(queries, file) : List.of());
    var program = new Declaration(file, "program", new Subject("file", file.key()), "program", queries, documents.isEmpty() ? coverage : coverage.without(file.lines().size()));
    return Stream.concat(documents.stream(), Stream.of(program)).toList();
  }

  /// The lines of texts inside that nobody could read.
  private static List<Span> unread(List<Fact> found, SourceFile file) {
    return found.stream().filter(UnreadCommands.class::isInstance).map(Fact::within).flatMapToInt(text -> IntStream.rangeClosed(text.line(), text.endLine())).distinct()
        .mapToObj(line -> file.span(file.lines().get(line - 1))).toList();
  }

  /// What two readers find in the same place, the first of them.
  private static List<Fact> once(List<Fact> found) {
    var seen = new HashSet<>();
    return found.stream().filter(fact -> seen.add(same(fact))).toList();
  }

  /// What makes a fact that one reader finds the one that another finds: all but the database that each of them takes it for.
  private static List<Object> same(Fact fact) {
    return List.of(fact.key().kind(), fact.key().path(), fact.at());
  }

  /// What both find is there once.
  private static Declaration more(Declaration found, List<Fact> queries, List<Span> unread) {
    var said = found.facts().stream().map(Declarations::same).collect(Collectors.toSet());
    return new Declaration(found.file(), found.language(), found.subject(), found.because(), Stream.concat(found.facts().stream(), queries.stream().filter(query -> !said.contains(same(query)))).toList(), found.coverage().unread(unread));
  }

  private record Candidate(DeclarationLanguage language, int sure) {}

  private static Optional<Document> read(List<DeclarationLanguage> languages, SourceFile file, Candidate candidate, Asking asking) {
    var name = candidate.language().name();
    try {
      return asking.read(candidate.language(), file).map(declared -> new Declaration(file, name, declared.subject(), name, with(all(declared, file), declared.embedded(), languages, file),
          FileCoverage.declared(file, name, declared.unread(), declared.ignored().size()), with(declared.before(), declared.embeddedBefore(), languages, file)));
    } catch (UnreadableException broken) {
      if (candidate.sure() >= SURE) {
        throw broken;
      }
      return Optional.empty();
    }
  }

  /// What a file declares, and what its authors' own names say.
  private static List<Fact> all(Declared declared, SourceFile file) {
    return declared.own().isEmpty() ? declared.facts() : Stream.concat(declared.facts().stream(), PlainDocuments.own(file, declared.own()).stream()).toList();
  }

  /// Facts, and those of the texts inside.
  private static List<Fact> with(List<Fact> facts, List<Embedded> texts, List<DeclarationLanguage> languages, SourceFile file) {
    var all = new ArrayList<>(facts);
    texts.forEach(embedded -> all.addAll(inside(languages, embedded, file, 1)));
    return all;
  }

  /// What texts inside a file declare, at their places in the file.
  static List<Fact> inside(List<DeclarationLanguage> languages, List<Embedded> texts, SourceFile file) {
    return texts.isEmpty() ? List.of() : texts.stream().flatMap(embedded -> inside(languages, embedded, file, 1).stream()).toList();
  }

  /// What a text inside a document declares, at its places in the file around it. Throws `UnreadableException` at a place there too.
  private static List<Fact> inside(List<DeclarationLanguage> languages, Embedded embedded, SourceFile file, int depth) {
    try {
      return within(languages, embedded, file, depth);
    } catch (UnreadableException broken) {
      throw new UnreadableException(embedded.map().outward(broken.at()), broken.getMessage());
    }
  }

  private static List<Fact> within(List<DeclarationLanguage> languages, Embedded embedded, SourceFile file, int depth) {
    return embedded.given().containsKey("file") ? named(languages, embedded, file, embedded.given().get("file")) : text(languages, embedded, file, depth);
  }

  /// A text that is a file of that name is read as one.
  private static List<Fact> named(List<DeclarationLanguage> languages, Embedded embedded, SourceFile file, String name) {
    var path = file.path().substring(0, file.path().lastIndexOf('/') + 1) + name;
    var inner = SourceReader.read(embedded.text().getBytes(StandardCharsets.UTF_8), path, file.key() + " " + name, file.side());
    return read(languages, inner, Asking.nothing(), 1, false).filter(Declaration.class::isInstance).map(Declaration.class::cast).map(Declaration::facts).orElse(List.of()).stream()
        .map(fact -> Outward.map(fact, embedded.map())).toList();
  }

  private static List<Fact> text(List<DeclarationLanguage> languages, Embedded embedded, SourceFile file, int depth) {
    var text = SourceReader.read(embedded.text().getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side());
    // Policies of several clouds go by one name: the first that finds something in it.
    var declared = languages.stream().filter(one -> embedded.languageHint().map(one.name()::equals).orElseGet(() -> one.recognises(text) >= SURE)).flatMap(one -> one.read(text, embedded.given()).stream())
        .findFirst();
    var facts = new ArrayList<Fact>();
    declared.map(found -> all(found, text)).orElse(List.of()).forEach(fact -> facts.add(Outward.map(fact, embedded.map())));
    if (depth < DEEPEST) {
      declared.map(Declared::embedded).orElse(List.of())
          .forEach(deeper -> inside(languages, deeper, file, depth + 1).forEach(fact -> facts.add(Outward.map(fact, embedded.map()))));
    }
    return facts;
  }
}
