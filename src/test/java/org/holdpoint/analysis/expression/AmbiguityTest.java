package org.holdpoint.analysis.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmbiguityTest {

  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
      "(a+)+$ ¦ exponential", "(a*)*b ¦ exponential", "(a|a)*b ¦ exponential", "(a|aa)+$ ¦ exponential", "(\\w+\\s?)*$ ¦ exponential", "^(([a-z])+.)+[A-Z]([a-z])+$ ¦ exponential",
      "(x+x+)+y ¦ exponential", "(.*)*= ¦ exponential", "(?:a?b?)*c ¦ exponential", "(\\d+|[0-9a-f]+)*; ¦ exponential", "([a-zA-Z0-9]+)*@ ¦ exponential", "(\\s|\\n)*x ¦ exponential",
      ".*.*=.* ¦ quadratic", "(?:(?:\\s|-|~|!|\\+)*.*(?:.*=.*)) ¦ cubic", "^\\s*\\s*\\s*x ¦ cubic", "\\w*\\d*! ¦ quadratic", "[^=]*.*; ¦ quadratic"})
  void a_text_that_can_be_taken_in_many_ways_is_seen(String pattern, String growth) {
    assertEquals(growth, Ambiguity.of(pattern).map(Ambiguity::growth).orElse("few"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:\\bon[a-z]{3,15}\\s*=)[^>]{0,200}", "(?:\\bon[a-z]{3,15}\\s{0,8}=)[^>]{0,200}", "^[a-z]+$", "(a|b)*c", "(ab*)*c", "^\\d{1,3}(\\.\\d{1,3}){3}$", ".*foo.*", "\\s+$",
      "^(?:[^,]*,)*x$", "(a+)+", "a*a*", "[a-z]+@[a-z]+\\.com", "(?>a+)+b", "(a++)+b", "\"(\\\\.|[^\"\\\\])*\"", "^/api/v[0-9]+/.*$", "(", "[", "(?<name>a)b", "(?P<year>\\d{4})-\\d\\d"})
  void an_expression_with_one_way_is_left_alone(String pattern) {
    assertEquals("few", Ambiguity.of(pattern).map(Ambiguity::growth).orElse("few"));
  }

  @Property(tries = 500)
  void any_text_is_soon_said_to_be_one_or_the_other(@ForAll @StringLength(max = 80) @Chars({'a', 'b', '(', ')', '[', ']', '*', '+', '?', '|', '\\', '{', '}', '1', ',', '^', '$', '.', '-'}) String pattern) {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Ambiguity.of(pattern));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 1000})
  void a_long_expression_takes_no_long_time(int times) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Ambiguity.of("(a|b|c)*".repeat(times) + "$"));
  }
}
