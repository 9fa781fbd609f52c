package org.holdpoint.analysis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.ContextFact.KeptConfiguration;
import org.holdpoint.fact.ContextFact.LoadedBack;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.WayBackUnkept;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnkeptTest {

  private static final Subject PAGE = new Subject("page", "change.md");
  private static final Span AT = Span.of("change.md", Side.HEAD, 9, 1, 2);

  private static Fact typed(String text) {
    return new LoadedBack(Key.of(PAGE, "loaded-back", text), AT, AT, text, false);
  }

  private static Fact step(String part, String text) {
    return new WrittenStep(Key.of(PAGE, "written-step", text), AT, AT, text, true, false, "", "request", part, text);
  }

  private static Fact kept(String name) {
    return new KeptConfiguration(Key.of(new Subject("device", "r1"), "kept-configuration", name), AT, AT, "checkpoint " + name, name, false);
  }

  private static List<String> unkept(List<Fact> own, Fact... scripts) {
    var all = new ArrayList<>(own);
    all.addAll(List.of(scripts));
    return Unkept.of(own, all).stream().map(WayBackUnkept.class::cast).map(one -> one.name() + ", kept " + one.kept().known().orElse("nothing")).toList();
  }

  @ParameterizedTest
  @CsvSource({"rollback running-config checkpoint before-43,before-43", "configure checkpoint restore before-43,before-43", "`ROLLBACK running-config checkpoint \"flash:/before-43\"`,before-43"})
  void a_checkpoint_is_there_only_where_somebody_made_it(String line, String name) {
    assertEquals(List.of(name + ", kept nothing"), unkept(List.of(typed(line))));
    assertEquals(List.of(), unkept(List.of(typed(line)), kept(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"configure replace flash:before-43.cfg", "rollback configuration to file before-43.cfg", "load override /var/tmp/before-43.cfg", "startup saved-configuration before-43.cfg"})
  void a_file_may_have_been_there_for_years_unless_one_that_is_called_like_it_is_kept(String line) {
    assertEquals(List.of(), unkept(List.of(typed(line))));
    assertEquals(List.of("before-43.cfg, kept before-44.cfg"), unkept(List.of(typed(line)), kept("other.cfg"), kept("before-44.cfg")));
    assertEquals(List.of(), unkept(List.of(typed(line)), kept("before-44.cfg"), kept("before-43.cfg")), "in any order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollback running-config checkpoint system-fm-bgp", "configure replace flash:startup-config", "configure replace bootflash:archive-1", "rollback running-config last 1", ""})
  void what_the_device_keeps_by_itself_and_what_has_no_name_is_asked_for_by_nobody(String line) {
    assertEquals(List.of(), unkept(List.of(typed(line)), kept("system-fm-ospf"), kept("archive-2")));
  }

  @Test
  void whoever_says_that_it_is_there_is_believed() {
    assertEquals(List.of(), unkept(List.of(typed("rollback running-config checkpoint before-43, which was made this morning"))));
    assertEquals(List.of(), unkept(List.of(step("steps", "Look at before-43: it stands since Monday"), typed("rollback running-config checkpoint before-43"))), "another step names it");
    assertEquals(List.of("before-43, kept nothing"), unkept(List.of(step("steps", "Tell the hall"), typed("rollback running-config checkpoint before-43"))));
  }

  @Test
  void only_a_step_of_the_way_back_goes_back() {
    assertEquals(List.of("before-43, kept nothing"), unkept(List.of(step("back", "rollback running-config checkpoint before-43"))));
    assertEquals(List.of(), unkept(List.of(step("steps", "rollback running-config checkpoint before-43"))));
  }

  @Test
  void one_document_is_told_once_and_one_without_a_way_back_not_at_all() {
    assertEquals(List.of("before-43, kept nothing"), unkept(List.of(typed("rollback running-config checkpoint before-43"), typed("rollback running-config checkpoint before-44"))));
    assertEquals(List.of(), unkept(List.of(), kept("before-43")));
  }
}
