package vn.trangtien.search;

import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Iri;
import vn.trangtien.wording.Step;

/// What a search was understood as, and how well it was answered.
///
/// @param text what was looked for, as one would write it
/// @param steps what was made of the typed text, in order
/// @param near whether no dataset matched enough, so that these only come near
/// @param coverage the share of what was asked that the best hit has in its title, keywords, themes
///     or agency, 0 to 1; what only its description has counts half
/// @param why for each dataset of the page why it was found
public record Understanding(
    String text, List<Step> steps, boolean near, double coverage, Map<Iri, List<Reason>> why) {

  /// No more of what was asked than this is hardly an answer.
  private static final double WEAK = 0.5;

  /// Of a search without words, which asks for everything.
  public static final Understanding EVERYTHING =
      new Understanding("", List.of(), false, 1, Map.of());

  public Understanding {
    steps = List.copyOf(steps);
    why = Map.copyOf(why);
  }

  /// Whether what was found is hardly what was asked for.
  public boolean isWeak() {
    return near || coverage <= WEAK;
  }

  /// The steps that look for something else than what was typed.
  public List<Step> repairs() {
    return steps.stream().filter(Step::isRepair).toList();
  }
}
