package org.holdpoint.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.Printout;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Texts of router languages inside a file → documents, with every word where it stands in the file around it.
final class Passages {

  private Passages() {}

  /// A document inside a file, and how many of the file's lines it takes.
  record Passage(Document document, int lines) {}

  /// The text of a passage as a file of its own.
  private record Inner(Embedded embedded, SourceFile file) {}

  /// What the router languages read of what a carrier found; a text that no language is sure of is left out, unless the `devices` around it take it. `document` makes a document of statements.
  static List<Passage> of(Carrier carrier, List<RouterLanguage> routers, SourceFile file, Optional<RouterLanguage> devices, Making making) {
    var inner = carrier.texts(file).stream().map(embedded -> new Inner(embedded, inner(carrier, embedded, file))).toList();
    var languages = inner.stream().map(one -> devices.filter(language -> !carrier.whole() && one.embedded().languageHint().isEmpty() && understands(language, one)).or(() -> carrier.whole() ? template(one, routers) : language(one, routers))).toList();
    var told = languages.stream().flatMap(Optional::stream).distinct().toList();
    var passages = new ArrayList<Passage>();
    for (var at = 0; at < inner.size(); at++) {
      var one = inner.get(at);
      // What stands beside passages of one language, and fits it, is of that language too.
      languages.get(at).or(() -> told.size() == 1 && !carrier.whole() && understands(told.getFirst(), one) ? Optional.of(told.getFirst()) : Optional.empty()).ifPresent(language -> {
        var document = making.document(language, one.file(), statements(carrier, one, language));
        passages.add(new Passage(placed(document, file, carrier.whole() ? Optional.empty() : Optional.of(one.embedded())), one.embedded().map().lines().size()));
      });
    }
    return List.copyOf(passages);
  }

  /// Statements of a language in a file → the document.
  interface Making {

    Document document(RouterLanguage language, SourceFile file, List<Statement> statements);
  }

  /// A template is called like what it makes: `bgpd.conf` of `bgpd.conf.j2`.
  private static SourceFile inner(Carrier carrier, Embedded embedded, SourceFile file) {
    var text = Expressions.in(embedded.text()) ? Expressions.words(embedded.text()) : embedded.text();
    return file(carrier.whole() ? file.path().substring(0, file.path().lastIndexOf('.')) : file.path(), file, text);
  }

  private static SourceFile file(String path, SourceFile around, String text) {
    var lines = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, around.key(), around.side()).lines();
    return new SourceFile(path, around.key(), around.side(), lines, around.size(), around.content(), false);
  }

  /// Whether a passage that does not name its language is for devices of this one: it enters their configuration and they take most of it, or they take all of it.
  private static boolean understands(RouterLanguage language, Inner inner) {
    return inner.embedded().given().containsKey(Carrier.ROUTER) ? Languages.takesMost(language, inner.file()) : Fitting.takes(language, inner.file());
  }

  /// The language of a whole template: where none is beyond doubt, rather the only one that takes the lines of a short one, whatever its expressions come to.
  private static Optional<RouterLanguage> template(Inner inner, List<RouterLanguage> routers) {
    var told = language(inner, routers);
    if (told.filter(language -> language.recognises(shown(inner)) >= RouterLanguage.NO_DOUBT).isPresent()) {
      return told;
    }
    var only = Optional.of(Fitting.among(inner.file())).filter(languages -> languages.size() == 1).map(List::getFirst);
    return only.filter(language -> told.isEmpty() || Fitting.takes(language, inner.file())).or(() -> told);
  }

  /// Its text with numbers for the expressions.
  private static SourceFile shown(Inner inner) {
    return Expressions.in(inner.embedded().text()) ? file(inner.file().path(), inner.file(), Expressions.numbers(inner.embedded().text())) : inner.file();
  }

  private static Optional<RouterLanguage> language(Inner inner, List<RouterLanguage> routers) {
    var hint = inner.embedded().languageHint();
    if (hint.isPresent()) {
      return routers.stream().filter(language -> language.name().equals(hint.get())).findFirst();
    }
    var shown = shown(inner);
    var router = inner.embedded().given().containsKey(Carrier.ROUTER);
    var surest = Optional.<RouterLanguage>empty();
    var least = 1;
    for (var language : routers) {
      var sure = language.recognises(shown);
      if (sure >= least && (router || sure >= RouterLanguage.NO_DOUBT || language.statements(shown).stream().anyMatch(statement -> statement.prompt().isPresent()))) {
        surest = Optional.of(language);
        least = sure + 1;
      }
    }
    return surest;
  }

  /// A line with the beginning or end of a block is unread: what depends on it is read as if it were there. Of a whole template, one way of its conditions is read at a time.
  private static List<Statement> statements(Carrier carrier, Inner inner, RouterLanguage language) {
    var lines = inner.embedded().text().split("\n", -1);
    var paired = carrier.whole() && Branches.paired(inner.embedded().text());
    return language.statements(inner.file()).stream().map(statement -> {
      var outward = Outward.map(statement, inner.embedded().map());
      return statement.kind() == Kind.BLANK && Expressions.block(lines[statement.line() - 1]) && !(paired && Expressions.steers(lines[statement.line() - 1]))
          ? new Statement(Kind.UNREAD, outward.at(), statement.indent(), List.of(), false, Optional.empty()) : outward;
    }).toList();
  }

  /// The document as one of the file around it. A passage is a script, even where it looks like a whole configuration; a play may name the device that it is for.
  private static Document placed(Document document, SourceFile file, Optional<Embedded> passage) {
    return switch (document) {
      case Document.Script script -> script(file, script, passage);
      case Document.State state -> passage.isPresent() ? script(file, new Document.Script(file, state.language(), state.subject(), state.because(), state.statements()), passage)
          : new Document.State(file, state.language(), state.subject(), state.because(), Printout.of(state.language(), state.statements(), file.start()));
      case Document.Declaration declaration -> declaration;
    };
  }

  private static Document script(SourceFile file, Document.Script script, Optional<Embedded> passage) {
    var device = passage.map(embedded -> embedded.given().get(Carrier.DEVICE)).filter(_ -> script.because().equals("same stem"));
    return new Document.Script(file, script.language(), device.map(name -> new Subject("device", name)).orElse(script.subject()), device.map(_ -> passage.get().given().getOrDefault(Carrier.NAMED, "named by its play")).orElse(script.because()),
        script.statements(), passage.isPresent());
  }
}
