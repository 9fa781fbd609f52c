package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.rule.FactDocumentation.Comment;
import org.holdpoint.rule.FactDocumentation.Meaning;
import org.junit.jupiter.api.Test;

/// What `holdpoint facts --schema` shows comes from the comments of the facts' records, collected by the build.
class FactCatalogueTest {

  @Test
  void every_fact_and_every_field_says_what_it_means() {
    var silent = FactCatalogue.kinds().stream().flatMap(kind -> kind.fields().stream().filter(field -> field.meaning().isBlank()).map(field -> kind.name() + "." + field.name())).toList();
    assertEquals(List.of(), silent, "write `/// @param field meaning` above the record of the fact");
    assertEquals(List.of(), FactCatalogue.kinds().stream().filter(kind -> kind.meaning().isBlank()).map(FactCatalogue.Kind::name).toList());
  }

  @Test
  void every_number_says_in_what_it_counts() {
    var bare = FactCatalogue.kinds().stream().flatMap(kind -> kind.fields().stream().filter(field -> Set.of("int", "double", "uint").contains(field.type()) && field.unit().isBlank())
        .map(field -> kind.name() + "." + field.name())).toList();
    assertEquals(List.of(), bare, "write `/// @param field (unit) meaning` above the record of the fact");
  }

  @Test
  void the_catalogue_has_every_kind_and_the_parts_that_they_hold() {
    var kinds = FactCatalogue.kinds().stream().collect(Collectors.toMap(FactCatalogue.Kind::name, kind -> kind));
    assertTrue(kinds.keySet().containsAll(FactTypes.kinds()));
    assertTrue(kinds.get("policy-term").part());
    assertFalse(kinds.get("bgp-neighbor").part());
    var limit = kinds.get("bgp-neighbor").fields().stream().filter(field -> field.name().equals("prefixLimit")).findFirst().orElseThrow();
    assertEquals("int prefixes true true", limit.type() + " " + limit.unit() + " " + limit.mayBeAbsent() + " " + limit.mayBeUnknown());
    assertEquals("list(policy-term)", kinds.get("route-policy").fields().stream().filter(field -> field.name().equals("terms")).findFirst().orElseThrow().type());
  }

  @Test
  void a_tag_says_what_a_field_means_and_its_unit() {
    var own = Comment.of(List.of("A thing. More of it.", "@param size (bytes) how large", "    it may be", "@param name what it is called"));
    assertEquals(new Meaning("bytes", "how large it may be"), FactDocumentation.meaning("size", own));
    assertEquals(new Meaning("", "what it is called"), FactDocumentation.meaning("name", own));
  }

  @Test
  void without_a_tag_the_comments_around_say_it_where_they_name_the_field() {
    var own = Comment.of(List.of("A thing: `from` and `to` are places. It has a `weight`."));
    var around = new Comment("Things. `size` (bytes) is how large they are; `weight` is not this one.", Map.of());
    assertEquals(new Meaning("", "places"), FactDocumentation.meaning("to", own, around));
    assertEquals(new Meaning("", "It has a `weight`"), FactDocumentation.meaning("weight", own, around));
    assertEquals(new Meaning("bytes", "how large they are"), FactDocumentation.meaning("size", own, around));
    assertEquals(new Meaning("", ""), FactDocumentation.meaning("colour", own, around));
  }
}
