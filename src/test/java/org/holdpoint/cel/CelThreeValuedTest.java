package org.holdpoint.cel;

import static org.holdpoint.cel.Evaluation.evaluate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Unknown values, and what is not set.
final class CelThreeValuedTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "now.open > 3", "now.open + 1", "has(now.open)", "!(now.open == 1)", "now.open == 1 && true", "now.open == 1 || false", "now.open > 1 ? 1 : 2", "string(now.open)",
      "now.mixed[1]", "now.mixed.all(x, x > 0)", "now.mixed.exists(x, x == 2)", "now.mixed.exists_one(x, x == 1)", "now.mixed.filter(x, x > 1)", "2 in now.mixed",
      "now.mixed == [1, 2, 3]", "now.mixed != [1, 2, 3]", "[now.mixed] == [[1, 2, 3]]", "math.greatest(now.mixed)", "'%d %d'.format(now.mixed)", "{now.open: 1}",
      "now.mixed.map(x, string(x)).join(',')", "now.?open.orValue(3)", "cel.bind(x, now.open, x + 1)", "now.open == 1 || 1 / 0 > 0", "1 / 0 > 0 || now.open == 1",
      "now.open + 1 / 0", "1 / 0 + now.open", "[?now.?open]", "{'a': now.open} == {'a': 1}", "has({'a': now.open}.a)"})
  void what_an_unknown_decides_is_unknown_and_says_which_why_and_where(String source) {
    var unknown = assertInstanceOf(CelUnknown.class, evaluate(source), source);
    assertEquals("$LIMIT has no value", unknown.because());
    assertEquals(Optional.of(Evaluation.AT), unknown.at());
    assertTrue(List.of("now.open", "now.?open", "now.mixed[1]", "now.mixed", "[now.mixed]").contains(unknown.value()), source + " gives `" + unknown.value() + "`");
  }

  @Test
  void an_unknown_is_called_as_the_expression_calls_it() {
    assertEquals("now.open", ((CelUnknown) evaluate("1 + now.open")).value());
    assertEquals("now.mixed[1]", ((CelUnknown) evaluate("now.mixed[1] > 2")).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "!(now.open == 1 && false)", "!(false && now.open == 1)", "now.open == 1 || true", "true || now.open == 1", "now.mixed.exists(x, x == 3)", "!now.mixed.all(x, x > 1)",
      "!now.mixed.exists_one(x, x > 0)", "3 in now.mixed", "size(now.mixed) == 3", "now.mixed != [1, 2, 4]", "now.mixed != [1, 2]", "now.mixed.map(x, x * 2)[2] == 6",
      "now.mixed.exists(i, x, i == 2 && x == 3)", "now.mixed.transformMap(i, x, x)[0] == 1", "(now.mixed + [4])[3] == 4", "[now.open, 2][1] == 2",
      "{'a': now.open, 'b': 2}.b == 2", "'a' in {'a': now.open}", "cel.bind(x, now.open, true)", "false ? now.open == 1 : true", "now.?gone.orValue(3) == 3",
      "optional.of(1).orValue(now.open) == 1", "now.sizes.filter(x, x > 2 || x == now.sizes[0]).size() == 2", "now.mixed.filter(x, true).size() == 3"})
  void what_no_unknown_can_change_is_known(String source) {
    assertEquals(true, evaluate(source), source);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "!has(now.gone)", "has(now.limit)", "!has(was)", "has(now)", "!has(was.limit)", "!has(was.gone)", "!has({'a': 1}.b)", "!was.?limit.hasValue()", "was.?limit.or(now.?limit).value() == 20",
      "now.?gone.optMap(x, x + 1).orValue(7) == 7", "now.?limit.optMap(x, x + 1).orValue(7) == 21", "now.gone == 1 || true", "!(false && was.limit > 1)"})
  void what_is_not_set_can_be_asked_for(String source) {
    assertEquals(true, evaluate(source), source);
  }

  @Test
  void what_is_not_set_is_an_error_when_it_is_used() {
    assertEquals(new CelFailure("`now.gone` is not set; ask has(now.gone) first", 8), evaluate("2 > now.gone"));
    assertEquals(new CelFailure("`was` is not set; ask has(was) first", 0), evaluate("was.limit > 1"));
    assertEquals(new CelFailure("`now.gone` is not set; ask has(now.gone) first", 4), evaluate("now.gone"));
    assertEquals(new CelFailure("`{'a': 1}.b` is not set; ask has({'a': 1}.b) first", 9), evaluate("{'a': 1}.b"));
  }

  @Test
  void an_unknown_stays_in_its_place_of_a_result() {
    assertEquals(List.of(2L, Evaluation.OPEN, 6L).size(), ((List<?>) evaluate("now.mixed.map(x, x * 2)")).size());
    assertInstanceOf(CelUnknown.class, ((Map<?, ?>) evaluate("{'a': now.open}")).get("a"));
  }
}
