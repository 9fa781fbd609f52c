package org.holdpoint.analysis.command;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.TaskEffect;

/// Folders that tasks of plays remove, and in which a program keeps its data, or the system its own.
public final class RemovedFolders {

  private RemovedFolders() {}

  /// Of the tasks of one book.
  public static List<Fact> of(List<Fact> own) {
    return own.stream().filter(fact -> fact instanceof TaskEffect effect && effect.effect().equals("removes")).map(TaskEffect.class::cast).flatMap(effect -> {
      var what = Paths.system(effect.what()) ? "removes-system" : Paths.data(effect.what()) || Paths.backups(effect.what()) ? "removes-data" : "";
      return what.isEmpty() ? Stream.<Fact>of() : Stream.<Fact>of(new TaskEffect(Key.of(effect.key().subject(), "task-effect", effect.address(), "folder"), effect.at(), effect.within(), effect.address(), what, effect.module(), effect.what(), false, effect.guarded()));
    }).toList();
  }
}
