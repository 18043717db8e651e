package vn.trangtien.profiles;

import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trangtien.http.MediaChoice;

/// The profiles and forms in which one address is told.
///
/// @param path the address without a suffix for one form
/// @param suffixed whether its suffix has chosen the form
/// @param types per profile, the usual one first; profiles in the order of [Profile]
public record ProfileOffer(String path, boolean suffixed, Map<Profile, List<MediaType>> types) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(/catalog|/data\\.json|/dataset/[^/.]+|/series(?:/[^/.]+)?|/agency/[^/.]+)"
              + "(?:\\.(ttl|jsonld|rdf|nt))?");

  private static final Map<String, String> SUFFIXES =
      Map.of(
          "ttl", "text/turtle",
          "jsonld", "application/ld+json",
          "rdf", "application/rdf+xml",
          "nt", "application/n-triples");

  /// What may be chosen at `path`; empty where there is one profile only.
  public static Optional<ProfileOffer> at(String path) {
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches()) {
      return Optional.empty();
    }
    String suffix = address.group(2);
    boolean json = path.equals("/data.json");
    boolean data = json || path.startsWith("/catalog") || path.startsWith("/dataset/");
    Map<Profile, List<MediaType>> types = new EnumMap<>(Profile.class);
    for (Profile profile : Profile.values()) {
      List<MediaType> told =
          profile.types().stream()
              .filter(it -> suffix == null || it.getName().equals(SUFFIXES.get(suffix)))
              .filter(it -> it.equals(MediaType.APPLICATION_JSON_TYPE) ? data : !json)
              .toList();
      if (!told.isEmpty()) {
        types.put(profile, told);
      }
    }
    return Optional.of(new ProfileOffer(address.group(1), suffix != null, types));
  }

  /// One profile in one form.
  public record Choice(Profile profile, MediaType type) {}

  /// Where one of them stands by itself, as a path with its query.
  public String address(Choice choice) {
    String form =
        SUFFIXES.entrySet().stream()
            .filter(it -> it.getValue().equals(choice.type().getName()))
            .map(it -> "." + it.getKey())
            .findFirst()
            .orElse("");
    return path
        + form
        + (choice.profile() == Profile.DCAT_AP
            ? ""
            : "?" + ProfileWishes.PARAMETER + "=" + choice.profile().token());
  }

  /// All of them.
  public List<Choice> choices() {
    return types.entrySet().stream()
        .flatMap(it -> it.getValue().stream().map(type -> new Choice(it.getKey(), type)))
        .toList();
  }

  /// The best for the client, whose profile counts before its media type.
  ///
  /// @param accept the lines of its `Accept`; of no weight where the address has a suffix
  Optional<Choice> best(ProfileWishes wishes, List<String> accept) {
    for (Profile profile : wishes.among(new ArrayList<>(types.keySet()))) {
      List<MediaType> told = types.getOrDefault(profile, List.of());
      Optional<MediaType> type = MediaChoice.best(suffixed ? List.of() : accept, told);
      if (type.isPresent()) {
        return type.map(it -> new Choice(profile, it));
      }
    }
    return Optional.empty();
  }

  /// What is told where nobody asked for a profile but got `type`.
  Optional<Profile> usual(MediaType type) {
    return types.entrySet().stream()
        .filter(it -> it.getValue().contains(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// All of it in one line for people.
  String listed() {
    return types.entrySet().stream()
        .map(
            it ->
                it.getKey().token()
                    + " <"
                    + it.getKey().iri()
                    + "> ("
                    + it.getValue().stream()
                        .map(MediaType::getName)
                        .collect(Collectors.joining(", "))
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
