package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.Procedure;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Entries of a register of procedures: each gives a number, a revision and whether that is in force (ISO 9001:2015, 7.5.3), by itself or with its revisions as a list.
final class ProcedureRegisters {

  private static final Set<String> NAMES = Set.of("id", "number", "document", "procedure", "mop", "sop", "name", "code");
  private static final Set<String> REVISIONS = Set.of("rev", "revision", "issue", "edition", "version");
  private static final Set<String> STATES = Set.of("status", "state", "currency");
  private static final Set<String> LISTS = Set.of("revisions", "issues", "editions", "versions");
  /// What a register says of a revision: a state of anything else has other words.
  private static final Set<String> SAID = Set.of("current", "valid", "effective", "released", "withdrawn", "superseded", "obsolete", "retired", "deprecated", "draft");
  private static final int MOST = 2_000;

  private final Subject subject;
  private final List<Fact> found = new ArrayList<>();

  private ProcedureRegisters(Subject subject) {
    this.subject = subject;
  }

  /// None where nothing in a document is called after revisions and states.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var register = new ProcedureRegisters(subject);
    documents.forEach(document -> register.inside(document, Optional.empty()));
    return register.found;
  }

  private void inside(YamlNode node, Optional<String> of) {
    if (found.size() >= MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> {
        var name = text(block, NAMES).or(() -> of);
        name.ifPresent(known -> entry(block, known));
        block.entries().forEach(entry -> inside(entry.value(), NameWords.plain(entry.key().text()).stream().anyMatch(LISTS::contains) ? name : Optional.empty()));
      }
      case Sequence list -> list.items().forEach(item -> inside(item, of));
      case Scalar _ -> { }
    }
  }

  private void entry(Mapping block, String name) {
    var state = text(block, STATES).map(said -> said.toLowerCase(Locale.ROOT)).filter(SAID::contains);
    var revision = said(block, REVISIONS);
    if (state.isPresent() && revision.isPresent()) {
      var at = Spots.at(revision.get());
      found.add(new Procedure(Key.of(new Subject("procedure", name), "procedure", subject.name(), text(revision.get())), at, at, name, new Value.Known<>(text(revision.get()), at), new Value.Known<>(state.get(), at)));
    }
  }

  private static Optional<Entry> said(Mapping block, Set<String> names) {
    return block.entries().stream().filter(entry -> entry.value() instanceof Scalar said && !said.text().isBlank() && NameWords.plain(entry.key().text()).stream().anyMatch(names::contains)).findFirst();
  }

  private static Optional<String> text(Mapping block, Set<String> names) {
    return said(block, names).map(ProcedureRegisters::text);
  }

  private static String text(Entry entry) {
    return ((Scalar) entry.value()).text().strip();
  }
}
