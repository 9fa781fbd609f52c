package org.holdpoint.hcl;

import grammar.hcl.HclParser.ExpressionContext;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;

/// What an attribute is set to, before anybody knows the values that it is made of.
public sealed interface Formula {

  /// As far as these values settle it.
  Node in(Scope scope);

  /// As it is written, without blanks: the name of an expression that is one (`aws_db_instance.shop`, `module.a["x"]`).
  String written();

  Span at();

  /// Of HCL.
  record Written(ExpressionContext expression, HclSyntax syntax) implements Formula {

    @Override
    public Node in(Scope scope) {
      return new Expressions(syntax, scope).settled(expression);
    }

    @Override
    public String written() {
      return expression.getText();
    }

    @Override
    public Span at() {
      return syntax.at(expression);
    }
  }

  /// What another part of the files makes of itself (the outputs of a module), reckoned when it is asked for.
  record Reckoned(Supplier<Node> node, String written, Span at) implements Formula {

    @Override
    public Node in(Scope scope) {
      return node.get();
    }
  }

  /// Of JSON, where a text is a template (Terraform language, "JSON Configuration Syntax").
  record Json(YamlNode node) implements Formula {

    @Override
    public Node in(Scope scope) {
      return of(node, scope);
    }

    private static Node of(YamlNode node, Scope scope) {
      return switch (node) {
        case YamlNode.Scalar scalar -> scalar.plain() && scalar.text().equals("null") ? new Text(new Value.Absent<>(Optional.of(scalar.at())), scalar.at())
            : scalar.text().contains("${") || scalar.text().contains("%{") ? template(scalar, scope) : new Text(new Value.Known<>(scalar.text(), scalar.at()), scalar.at());
        case YamlNode.Sequence list -> new Items(list.items().stream().map(item -> of(item, scope)).toList(), true, list.at());
        case YamlNode.Mapping block -> {
          var entries = new ArrayList<Entry>();
          block.entries().forEach(entry -> entries.add(Entry.of(entry.key().text(), entry.key().at(), of(entry.value(), scope))));
          yield new Block(entries, block.at());
        }
      };
    }

    private static Node template(YamlNode.Scalar scalar, Scope scope) {
      var syntax = new HclSyntax(scalar.at());
      return new Expressions(syntax, scope).settled(syntax.template(scalar.text()));
    }

    @Override
    public String written() {
      return node instanceof YamlNode.Scalar scalar ? scalar.text().replaceFirst("^\\$\\{(.*)}$", "$1") : "";
    }

    @Override
    public Span at() {
      return node.at();
    }
  }
}
