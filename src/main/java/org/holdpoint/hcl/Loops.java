package org.holdpoint.hcl;

import grammar.hcl.HclParser.ExpressionContext;
import grammar.hcl.HclParser.ForObjectContext;
import grammar.hcl.HclParser.ForTupleContext;
import grammar.hcl.HclParser.NameContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// `[for …]` and `{for …}` over what is known (HCL native syntax specification, "For Expressions").
final class Loops {

  /// More are not gone through.
  private static final int MOST = 100_000;

  private final Scope scope;

  Loops(Scope scope) {
    this.scope = scope;
  }

  /// One turn: what the names of the loop stand for.
  private record Turn(Node key, Node value) {}

  Node tuple(ForTupleContext loop, Node over, HclSyntax syntax, Span at) {
    var turns = turns(over);
    var items = new ArrayList<Node>();
    for (var turn : turns.orElse(List.of())) {
      var inner = inner(loop.name(), turn);
      var goes = loop.IF() == null ? Optional.of("true") : said(loop.expression(2), syntax, inner);
      if (goes.isEmpty()) {
        return new Items(List.of(), false, at);
      }
      if (goes.get().equals("true")) {
        items.add(new Expressions(syntax, inner).settled(loop.expression(1)));
      }
    }
    return new Items(items, turns.isPresent(), at);
  }

  Node object(ForObjectContext loop, Node over, HclSyntax syntax, Span at) {
    var turns = turns(over);
    var entries = new ArrayList<Entry>();
    for (var turn : turns.orElse(List.of())) {
      var inner = inner(loop.name(), turn);
      var goes = loop.IF() == null ? Optional.of("true") : said(loop.expression(3), syntax, inner);
      var key = said(loop.expression(1), syntax, inner);
      if (goes.isEmpty() || key.isEmpty()) {
        return new Items(List.of(), false, at);
      }
      if (goes.get().equals("true")) {
        entries.add(Entry.of(key.get(), scope.told(syntax.at(loop.expression(1)), turn.value().at().file().equals(at.file()) ? at : turn.value().at()), new Expressions(syntax, inner).settled(loop.expression(2))));
      }
    }
    return turns.isEmpty() || loop.SPREAD() != null ? new Items(List.of(), false, at) : new Block(entries, at);
  }

  private static Optional<String> said(ExpressionContext expression, HclSyntax syntax, Scope scope) {
    return Operators.known(new Expressions(syntax, scope).settled(expression));
  }

  private Scope inner(List<NameContext> names, Turn turn) {
    var known = new HashMap<String, Node>();
    if (names.size() > 1) {
      known.put(names.getFirst().getText(), turn.key());
    }
    known.put(names.getLast().getText(), turn.value());
    return scope.with(known);
  }

  private static Optional<List<Turn>> turns(Node over) {
    return switch (over) {
      case Block block when block.entries().size() <= MOST -> Optional.of(block.entries().stream().map(entry -> new Turn(text(entry.written(), entry.at()), entry.value())).toList());
      case Items list when list.whole() && list.items().size() <= MOST -> {
        var turns = new ArrayList<Turn>();
        list.items().forEach(item -> turns.add(new Turn(text("" + turns.size(), item.at()), item)));
        yield Optional.of(turns);
      }
      case Block _, Items _, Text _ -> Optional.empty();
    };
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
