package org.holdpoint.hcl;

import grammar.hcl.HclParser.AttributeContext;
import grammar.hcl.HclParser.BlockContext;
import grammar.hcl.HclParser.LabelContext;
import grammar.hcl.HclParser.StatementContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.hcl.HclBlock.Attribute;
import org.holdpoint.source.SourceFile;

/// A file in HCL → its blocks.
public final class HclReader {

  private final HclSyntax syntax;

  private HclReader(HclSyntax syntax) {
    this.syntax = syntax;
  }

  /// The file as one block. Throws [org.holdpoint.replay.UnreadableException].
  public static HclBlock read(SourceFile file) {
    var syntax = new HclSyntax(file);
    var reader = new HclReader(syntax);
    var statements = syntax.read().statement();
    return new HclBlock("", List.of(), reader.attributes(statements.stream().map(StatementContext::attribute)), reader.blocks(statements), file.start(), file.start());
  }

  private List<HclBlock> blocks(List<StatementContext> statements) {
    return statements.stream().map(StatementContext::block).filter(block -> block != null).map(this::block).toList();
  }

  private List<Attribute> attributes(Stream<AttributeContext> attributes) {
    return attributes.filter(one -> one != null).map(one -> new Attribute(one.name().getText(), syntax.at(one.name()), new Formula.Written(one.expression(), syntax))).toList();
  }

  private HclBlock block(BlockContext block) {
    var last = block.label().isEmpty() ? block.name().getStop() : block.label().getLast().getStop();
    var inside = new ArrayList<AttributeContext>();
    inside.add(block.attribute());
    block.statement().forEach(statement -> inside.add(statement.attribute()));
    return new HclBlock(block.name().getText(), block.label().stream().map(HclReader::text).toList(), attributes(inside.stream()), blocks(block.statement()), syntax.at(block.getStart(), last),
        syntax.at(block));
  }

  private static String text(LabelContext label) {
    return label.name() != null ? label.name().getText() : label.getText().substring(1, label.getText().length() - 1);
  }
}
