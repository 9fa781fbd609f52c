package org.holdpoint.replay.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The nodes of a block, and what they are called.
final class NodesTest {

  private static ConfigNode node(String key, String... words) {
    return new ConfigNode(key, List.of(words), Span.of("pe1.cfg", Side.HEAD, 7, 1, 2), false, Nodes.none());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 1000})
  void each_is_found_by_its_key_and_stands_in_its_place(int count) {
    var nodes = IntStream.range(0, count).mapToObj(number -> node("neighbor " + number, "neighbor", Integer.toString(number), "shutdown").thrifty()).toList();
    var map = new Nodes(nodes);
    assertEquals(count, map.size());
    assertEquals(nodes, List.copyOf(map.values()));
    nodes.forEach(node -> assertEquals(node, map.get(node.key())));
    assertFalse(map.containsKey("neighbor"));
    assertFalse(map.containsKey("neighbor " + count));
    assertEquals(nodes.reversed(), List.copyOf(map.reversed().values()));
    assertEquals(nodes.stream().map(ConfigNode::key).toList(), List.copyOf(map.keySet()));
  }

  @Test
  void a_node_that_keeps_no_key_is_called_the_same() {
    for (var node : List.of(node("neighbor 192.0.2.1", "neighbor", "192.0.2.1", "remote-as", "64500"), node("shutdown", "shutdown"), node("ip route 0.0.0.0", "ip", "route", "0.0.0.0"),
        node("router Base", "router"), node("1 permit any", "permit", "any"), node("description a b", "description", "a b"), node("", "x"))) {
      var thrifty = node.thrifty();
      assertEquals(node, thrifty);
      assertEquals(node.hashCode(), thrifty.hashCode());
      assertEquals(List.of(node.key(), node.keyword(), node.name(), node.saysMore()), List.of(thrifty.key(), thrifty.keyword(), thrifty.name(), thrifty.saysMore()));
      assertTrue(thrifty.named(node.key()));
      assertFalse(thrifty.named(node.key() + " x"));
      assertFalse(thrifty.named(node.keyword() + "x"));
    }
  }
}
