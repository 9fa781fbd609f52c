package org.holdpoint.language.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AskedMannersTest {

  @Test
  void every_row_is_whole_and_no_word_is_careful_and_careless() {
    Tables.rows("asked-manners.tsv").forEach(row -> {
      assertEquals(5, row.size(), "sort, names, careful words, careless words, why: " + row);
      var careless = Set.of(row.get(3).split(" "));
      assertTrue(Set.of(row.get(2).split(" ")).stream().noneMatch(careless::contains), row.getFirst());
    });
  }

  @Test
  void a_name_asks_alone_or_with_the_block_around_it() {
    assertEquals(List.of(new AskedManners.Said("presence", false)), AskedManners.of(List.of("site_engineer", "presence"), "by-phone"));
    assertEquals(List.of(new AskedManners.Said("consent", true)), AskedManners.of(List.of("approval", "mode"), "prior"));
    assertEquals(List.of(new AskedManners.Said("lane", false)), AskedManners.of(List.of("work_class"), "emergency"));
  }

  @Test
  void a_name_that_does_not_ask_says_nothing() {
    assertEquals(List.of(), AskedManners.of(List.of("storage_class"), "standard"));
    assertEquals(List.of(), AskedManners.of(List.of("mode"), "prior"));
  }

  @Test
  void what_is_denied_is_the_other() {
    assertEquals(List.of(new AskedManners.Said("presence", false)), AskedManners.of(List.of("presence"), "not on site"));
  }

  @Test
  void a_sentence_says_nothing() {
    assertEquals(List.of(), AskedManners.of(List.of("presence"), "the engineer on duty is on site for all of it"));
  }
}
