package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// What a Markdown text consists of besides paragraphs, code and text; and its texts outside of code.
public record MarkdownShape(List<String> blocks, List<String> texts) {

  /// The shape as CommonMark reads it.
  public static MarkdownShape of(String markdown) {
    var blocks = new ArrayList<String>();
    var texts = new ArrayList<String>();
    Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
      @Override
      public void visit(Text text) {
        texts.add(text.getLiteral());
      }

      @Override
      public void visit(Heading heading) {
        note("heading " + heading.getLevel(), heading);
      }

      @Override
      public void visit(HtmlBlock html) {
        note(html.getLiteral(), html);
      }

      @Override
      public void visit(HtmlInline html) {
        note("inline " + html.getLiteral(), html);
      }

      @Override
      public void visit(Link link) {
        note("link", link);
      }

      @Override
      public void visit(Image image) {
        note("image", image);
      }

      @Override
      public void visit(ThematicBreak line) {
        note("line", line);
      }

      @Override
      public void visit(OrderedList list) {
        note("numbers", list);
      }

      @Override
      public void visit(BulletList list) {
        note("list", list);
      }

      private void note(String what, Node node) {
        blocks.add(what);
        visitChildren(node);
      }
    });
    return new MarkdownShape(blocks, texts);
  }
}
