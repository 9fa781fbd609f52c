package org.holdpoint.analysis.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.WayBackSaid;
import org.holdpoint.fact.RequestFact.WayBackWritten;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What requests, documents and pages say where a way back is asked for, and what leads nowhere.
final class SaidBack {

  private static final String BACK = "back";
  private static final String ROLLBACK = "rollback";
  private static final String ON = "on";

  private SaidBack() {}

  /// Those of one document; where it is a request that says so, no line of it is told besides.
  static List<Fact> of(List<Fact> own) {
    var found = new ArrayList<Fact>();
    own.stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).forEach(request -> request.rollback().known().ifPresent(text -> add("request", request, request.rollback().place().orElse(request.at()), text, found)));
    if (!found.isEmpty()) {
      return found;
    }
    for (var fact : own) {
      switch (fact) {
        case Setting setting when setting.meaning().equals(ROLLBACK) && setting.form().equals("text") -> setting.value().known().ifPresent(text -> add("setting", setting, setting.at(), text, found));
        case WrittenStep step when !denied(own, step) -> answer(step).ifPresent(text -> add("page", step, step.at(), text, found));
        default -> { }
      }
    }
    return found;
  }

  /// The ways back that one document writes, whatever they say.
  static List<Fact> written(List<Fact> own) {
    return own.stream().<Fact>flatMap(fact -> switch (fact) {
      case ChangeRequest request -> request.rollback().known().stream().map(text -> written("request", request, request.rollback().place().orElse(request.at()), request.id(), text, true));
      case Setting setting when setting.owner().equals("page") && setting.meaning().equals(ROLLBACK) -> setting.value().known().stream().map(text -> written("page", setting, setting.at(), setting.name(), text, setting.hold().known().filter(ON::equals).isPresent()));
      default -> Stream.<Fact>empty();
    }).toList();
  }

  private static Fact written(String of, Fact fact, Span at, String name, String text, boolean leads) {
    return new WayBackWritten(new Key(fact.key().subject(), "way-back-written", Stream.concat(Stream.of(of), fact.key().path().stream()).toList()), at, fact.within(), of, name, new Value.Known<>(text, at), leads, WayBackWords.tried(text));
  }

  private static void add(String of, Fact fact, Span at, String text, List<Fact> found) {
    WayBackWords.of(text).filter(_ -> found.stream().noneMatch(other -> other.at().line() == at.line())).ifPresent(says -> found.add(new WayBackSaid(Key.of(fact.key().subject(), "way-back-said", of), at, fact.within(), of, text.strip(), says)));
  }

  /// Whether a request is known to have no way back by that line: it is told of the request.
  private static boolean denied(List<Fact> own, WrittenStep step) {
    return step.part().equals(BACK) && own.stream().anyMatch(fact -> fact instanceof ChangeRequest request && request.rollback().known().isEmpty() && request.rollback().place().filter(at -> at.line() == step.at().line()).isPresent());
  }

  private static Optional<String> answer(WrittenStep step) {
    return Optional.of(step).filter(one -> one.part().equals(BACK)).map(WrittenStep::said);
  }
}
