package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What variables of a script hold, each part where it stands.
final class HeldTextsTest {

  private static Chunk at(int line, int column, String text) {
    return new Chunk(0, text, line, column, line, column + text.length(), List.of(), false, "");
  }

  private static String text(HeldTexts held, String expression) {
    return held.text(at(9, 1, expression)).map(one -> one.text().replaceAll("\\s+", " ")).orElse("nothing");
  }

  @Test
  void a_variable_holds_what_it_is_given() {
    var held = new HeldTexts("||");
    held.give("a", at(1, 1, "'DROP TABLE ' || 'x'"), false);
    assertEquals("DROP TABLE x", text(held, "a"));
    assertEquals("DROP TABLE y", text(held, "concat('DROP TABLE ', 'y')"));
    assertEquals("GRANT ALL ON %I", text(held, "format('GRANT ALL ON %I', t)"));
    held.give("a", at(2, 1, "pg_read_file('x')"), false);
    assertEquals("nothing", text(held, "a"));
    assertEquals("nothing", text(held, "b || 'x'"));
  }

  @Test
  void a_text_is_put_behind_another_where_it_stands() {
    var held = new HeldTexts("+");
    held.give("@q", at(1, 1, "N''"), false);
    held.give("@q", at(2, 5, "@q + N'DROP TABLE '"), false);
    held.give("@q", at(3, 9, "N'dbo.a'"), true);
    var all = held.text(at(9, 1, "@q")).orElseThrow();
    assertEquals("DROP TABLE\n          dbo.a", all.text());
    assertEquals("2:12 to 3:16", all.line() + ":" + all.column() + " to " + all.endLine() + ":" + all.endColumn());
    held.give("@q", at(1, 1, "N'above'"), true);
    assertEquals("nothing", text(held, "@q"));
  }

  @Test
  void a_known_name_takes_the_place_of_its_variable_where_it_has_room() {
    var held = new HeldTexts("||");
    held.give("@db", at(1, 1, "'shop'"), false);
    held.give("@long", at(1, 1, "'a_name_that_is_longer_than_its_place'"), false);
    assertEquals("DROP TABLE shop .a", text(held, "CONCAT('DROP TABLE ', @db, '.a')"));
    assertEquals("DROP TABLE { || @other || }.a", text(held, "'DROP TABLE ' || @other || '.a'"));
    assertEquals("DROP TABLE { || @long || }.a", text(held, "'DROP TABLE ' || @long || '.a'"));
    assertEquals("DROP TABLE a{ || @db || }b", text(held, "'DROP TABLE a' || @db || 'b'"));
  }
}
