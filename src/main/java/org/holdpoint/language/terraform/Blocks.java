package org.holdpoint.language.terraform;

import grammar.hcl.HclParser.AttributeContext;
import grammar.hcl.HclParser.BlockContext;
import grammar.hcl.HclParser.LabelContext;
import grammar.hcl.HclParser.StatementContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The blocks of a file → its facts.
final class Blocks {

  private final Subject module;
  private final HclSyntax syntax;
  private final List<StatementContext> statements;
  private final Expressions expressions;

  Blocks(SourceFile file, Subject module) {
    this.module = module;
    this.syntax = new HclSyntax(file);
    this.statements = syntax.read().statement();
    var scope = new Scope();
    this.expressions = new Expressions(syntax, scope);
    blocks(statements).forEach(block -> {
      switch (block.name().getText()) {
        case "variable" -> attributes(block).filter(one -> one.name().getText().equals("default")).forEach(one -> scope.put("var." + label(block, 0), one.expression()));
        case "locals" -> attributes(block).forEach(one -> scope.put("local." + one.name().getText(), one.expression()));
        case String _ -> { }
      }
    });
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    blocks(statements).forEach(block -> {
      switch (block.name().getText()) {
        case "resource" -> resource(block, label(block, 0), label(block, 0) + "." + label(block, 1), facts);
        case "module" -> resource(block, "module", "module." + label(block, 0), facts);
        case "moved" -> moved(block, "from", "to", facts);
        case "removed" -> removed(block, facts);
        case String _ -> { }
      }
    });
    return facts;
  }

  private void resource(BlockContext block, String type, String address, List<Fact> facts) {
    var body = body(block);
    if (!none(body)) {
      facts.addAll(Resources.facts(new Resource(module, address, type, List.of(), body, header(block), syntax.at(block))));
    }
  }

  /// Whether `count` is 0 or `for_each` is over nothing.
  private static boolean none(Block body) {
    return body.text("count").filter("0"::equals).isPresent() || body.along("for_each").filter(each -> each instanceof Items list && list.whole() && list.items().isEmpty()
        || each instanceof Block map && map.entries().isEmpty()).isPresent();
  }

  private void moved(BlockContext block, String from, String to, List<Fact> facts) {
    written(block, from).ifPresent(old -> facts.add(new MovedResource(Key.of(module, "moved-resource", old), header(block), header(block), old, written(block, to).orElse(""))));
  }

  /// A `removed` block destroys, unless it says that it does not.
  private void removed(BlockContext block, List<Fact> facts) {
    if (body(block).text("lifecycle", "destroy").filter("false"::equals).isPresent()) {
      moved(block, "from", "to", facts);
    }
  }

  private Optional<String> written(BlockContext block, String name) {
    return attributes(block).filter(one -> one.name().getText().equals(name)).map(one -> Expressions.written(one.expression())).findFirst();
  }

  private Block body(BlockContext block) {
    var entries = new ArrayList<Entry>();
    attributes(block).forEach(one -> entries.add(Entry.of(one.name().getText(), syntax.at(one.name()), expressions.of(one.expression()))));
    blocks(block.statement()).forEach(inner -> entries.add(inner.name().getText().equals("dynamic") ? dynamic(inner) : Entry.of(inner.name().getText(), header(inner), body(inner))));
    entries.sort((one, other) -> one.at().compareTo(other.at()));
    return new Block(entries, syntax.at(block));
  }

  /// Nobody knows how many blocks come of it.
  private Entry dynamic(BlockContext block) {
    var content = blocks(block.statement()).filter(inner -> inner.name().getText().equals("content")).map(inner -> (Node) body(inner)).toList();
    return Entry.of(label(block, 0), header(block), new Items(content, false, syntax.at(block)));
  }

  private static Stream<BlockContext> blocks(List<StatementContext> statements) {
    return statements.stream().map(StatementContext::block).filter(block -> block != null);
  }

  private static Stream<AttributeContext> attributes(BlockContext block) {
    return Stream.concat(Optional.ofNullable(block.attribute()).stream(), block.statement().stream().map(StatementContext::attribute).filter(attribute -> attribute != null));
  }

  /// From the type of the block to its last label.
  private Span header(BlockContext block) {
    var last = block.label().isEmpty() ? block.name().getStop() : block.label().getLast().getStop();
    return syntax.at(block.getStart(), last);
  }

  private static String label(BlockContext block, int index) {
    return index < block.label().size() ? text(block.label().get(index)) : "";
  }

  private static String text(LabelContext label) {
    return label.name() != null ? label.name().getText() : label.getText().substring(1, label.getText().length() - 1);
  }
}
