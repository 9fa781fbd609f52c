package org.holdpoint.cel;

import static org.holdpoint.cel.Evaluation.failure;
import static org.holdpoint.cel.Evaluation.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with an expression, where, and what is allowed there.
final class CelErrorTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "now.limt > 3 | 1:5 sample has no field `limt`; did you mean `limit`? (known: gone, limit, mixed, name, open, sizes)",
      "nwo.limit > 3 | 1:1 no variable `nwo`; did you mean `now`? (known: compared, now, was)",
      "now.name.startWith('x') | 1:10 no method `startWith` of string; did you mean `startsWith`? (known: charAt, contains, endsWith, format, indexOf, lastIndexOf, lowerAscii, matches, replace, reverse, size, split, startsWith, substring, trim, upperAscii)",
      "sze(now.sizes) > 1 | 1:1 no function `sze`; did you mean `size`? (known: bool, bytes, double, duration, dyn, int, matches, size, string, timestamp, type, uint)",
      "math.grtest(1, 2) > 1 | 1:1 no function `math.grtest`; did you mean `math.greatest`? (known: math.abs, math.bitAnd, math.bitNot, math.bitOr, math.bitShiftLeft, math.bitShiftRight, math.bitXor, math.ceil, math.floor, math.greatest, math.isFinite, math.isInf, math.isNaN, math.least, math.round, math.sign, math.sqrt, math.trunc)",
      "startsWith(now.name, 'x') | 1:1 `startsWith` is a method: string.startsWith(string)",
      "now.limit == '3' | 1:11 `==` does not take (int, string); it takes two values of one type",
      "now.limit + 1.5 > 2.0 | 1:11 `+` does not take (int, double); it takes (int, int)",
      "now.name.charAt('x') == '' | 1:10 `charAt` does not take (string, string); it takes string.charAt(int)",
      "now.limit && true | 1:5 true or false is wanted here, not int",
      "now.sizes['a'] > 1 | 1:11 no item of list(int) is found by string; a list takes an int, a map takes a key of its type",
      "now.limit in 3 | 1:11 `in` does not take (int, int); it takes a value and a list of its type, or a key and a map",
      "now.name.matches('a(b') | 1:18 the regular expression is wrong: missing closing ) at `a(b`",
      "now.name.size().foo | 1:17 int has no fields, so no `foo`",
      "{1.5: 2} == {} | 1:2 a key is an int, uint, bool or string, not double",
      "compared ? 1 : 'a' | 1:1 `? :` would give int or string; both must be of one type",
      "now.sizes.all(x, x) | 1:18 true or false is wanted here, not int",
      "now.sizes.all(x) | 1:11 all() takes the names of one or two variables and a condition: list.all(item, item > 1)",
      "now.name.all(x, true) | 1:10 `all` takes a list or a map, not string",
      "has(1) | 1:1 has() takes one field: has(now.limit)",
      "now.limit > | 1:12 the expression ends too early; allowed: a value",
      "now.limit > ) | 1:13 `)` does not fit here; allowed: a value",
      "(now.limit > 3 | 1:15 the expression ends too early; allowed: an operator, `)`",
      "now.limit 3 | 1:11 `3` does not fit here; allowed: an operator, the end",
      "now.limit = 3 | 1:11 `=` does not fit here; equality is written `==`",
      "compared & true | 1:10 `&` does not fit here; it is written `&&`",
      "now.name == 'abc | 1:13 `'` does not fit here: a text that has no closing quote on this line, or an escape without a letter",
      "now. | 1:5 the expression ends too early; allowed: a name",
      "99999999999999999999 > 1 | 1:1 `99999999999999999999` is no value: a number out of range, or an unknown escape",
      "'\\q' == '' | 1:1 `'\\q'` is no value: a number out of range, or an unknown escape",
      "for > 1 | 1:1 `for` is a reserved word of CEL and no name",
      "Sample{name: 1} | 1:1 messages are not supported; a map is written {\"key\": value}"})
  void a_problem_has_its_place_and_says_what_is_allowed(String source, String expected) {
    assertEquals(expected, problem(source), source);
  }

  @Test
  void all_problems_are_told_at_once_with_line_and_column_in_letters() {
    var problems = Evaluation.problems("'ä🐱' == now.nam ||\n  now.limt > 1");
    assertEquals(List.of("1:13 3", "2:7 4"), problems.stream().map(problem -> problem.line() + ":" + problem.column() + " " + problem.length()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "1 + now.limit / 0 | 14 division by zero", "9223372036854775807 + now.limit | 20 the number is out of range", "0u - 1u | 3 the number is out of range",
      "now.sizes[3] | 10 index 3 is past the end of a list of 3", "now.sizes[-1] | 10 index -1 is negative", "{'a': 1}['b'] | 9 no such key: b",
      "'abc'.substring(9) | 6 position 9 is outside of a text of 3 letters", "int('12x') | 0 `12x` is no whole number",
      "timestamp('2026-01-31') | 0 `2026-01-31` is no time such as 2026-01-31T22:00:00Z (RFC 3339)", "duration('3 days') | 0 `3 days` is no duration such as 1h30m or 45s",
      "timestamp(0).getHours('Asia/Soul') | 13 no time zone `Asia/Soul`; it is a name like Asia/Seoul or an offset like +09:00",
      "dyn(now.limit) + 'a' | 15 `+` does not take (int, string)", "optional.none().value() | 16 the optional has no value; ask hasValue() first, or use orValue()",
      "{'a': 1, 'a': 2} | 9 the key a stands twice", "'%q'.format([1]) | 5 `%q` is no clause of a format; allowed: %s %d %f %e %b %o %x %X %%",
      "'%s %s'.format([1]) | 8 the format has more clauses than its list has items, 1", "string(b'\\xff') | 0 the octets are no UTF-8"})
  void an_evaluation_error_has_its_place(String source, String expected) {
    var failure = failure(source);
    assertEquals(expected, failure.offset() + " " + failure.message(), source);
  }

  @Test
  void an_expression_that_was_never_checked_fails_when_it_runs() {
    var result = Cel.program(Cel.parse("nothing(1) || now.foo"), "nothing(1) || now.foo").evaluate(_ -> new CelRecord(Evaluation.type(), "now"));
    assertTrue(result instanceof CelFailure, result.toString());
  }
}
