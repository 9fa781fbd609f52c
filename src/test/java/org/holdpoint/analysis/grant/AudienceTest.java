package org.holdpoint.analysis.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class AudienceTest {

  @Test
  void the_widest_of_those_who_get_it_counts() {
    assertEquals("public", of("public public", "role app"));
    assertEquals("anonymous", of("role postgres", "role web_anon"));
    assertEquals("named", of("role shop_owner", "user app@%"));
    assertEquals("owner", of("role shop_owner", "role migrator"));
  }

  @Test
  void a_word_inside_a_word_says_nothing() {
    assertEquals("named", of("role canon"));
    assertEquals("named", of("role badminton"));
  }

  private static String of(String... grantees) {
    return Audience.of(Stream.of(grantees).map(one -> one.split(" ")).map(one -> new Grantee(one[1], one[0], Span.start("a.sql", Side.HEAD))).toList());
  }
}
