package vn.trangtien.profiles;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which profiles a client asks for, the dearest first: by `_profile` in the address, else by
/// `Accept-Profile`
/// ([Content Negotiation by Profile, 7](https://www.w3.org/TR/dx-prof-conneg/#http)).
///
/// @param wishes what could be read; empty where nothing was asked for
record ProfileWishes(List<Wish> wishes) {

  static final String HEADER = "Accept-Profile";
  static final String PARAMETER = "_profile";

  /// Stands for every profile.
  static final String ANY = "*";

  /// How many members of one request are looked at.
  static final int MAX_MEMBERS = 20;

  private static final int MAX_LENGTH = 4_000;
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\s*(?:<([^<>\\s]{1,500})>|\"([^\"\\s]{1,500})\"|([^\\s,;\"<>]{1,500}))"
              + "\\s*(?:;\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)\\s*)?(?:,|$)");

  ProfileWishes {
    wishes = List.copyOf(wishes);
  }

  /// One of them.
  ///
  /// @param name an IRI, a token, or `*`
  /// @param quality 0 (never) to 1
  record Wish(String name, double quality) {}

  static ProfileWishes of(HttpRequest<?> request) {
    List<String> asked = request.getParameters().getAll(PARAMETER);
    return new ProfileWishes(read(asked.isEmpty() ? request.getHeaders().getAll(HEADER) : asked));
  }

  /// Whether what conforms to no profile, such as a page for people, is welcome too.
  boolean isOpen() {
    return wishes.isEmpty()
        || wishes.stream().anyMatch(it -> it.name().equals(ANY) && it.quality() > 0);
  }

  /// The profiles of `offered` that are wanted, the dearest first.
  List<Profile> among(List<Profile> offered) {
    List<Profile> wanted = new ArrayList<>();
    for (Wish wish : wishes) {
      if (wish.quality() > 0) {
        offered.stream()
            .filter(it -> wish.name().equals(ANY) ? !refused(it) : isNamed(it, wish))
            .filter(it -> !wanted.contains(it))
            .forEach(wanted::add);
      }
    }
    return wanted;
  }

  private boolean refused(Profile profile) {
    return wishes.stream().anyMatch(it -> it.quality() == 0 && isNamed(profile, it));
  }

  private static boolean isNamed(Profile profile, Wish wish) {
    return Profile.named(wish.name()).filter(profile::equals).isPresent();
  }

  private static List<Wish> read(List<String> lines) {
    List<Wish> wishes = new ArrayList<>();
    for (String line : lines) {
      Matcher member = MEMBER.matcher(line.substring(0, Math.min(line.length(), MAX_LENGTH)));
      while (member.find() && wishes.size() < MAX_MEMBERS) {
        String quality = member.group(4);
        wishes.add(
            new Wish(name(member), quality == null ? 1 : Math.min(1, Double.parseDouble(quality))));
      }
    }
    wishes.sort(Comparator.comparingDouble(Wish::quality).reversed());
    return wishes;
  }

  private static String name(Matcher member) {
    for (int group = 1; group < 3; group++) {
      if (member.group(group) != null) {
        return member.group(group);
      }
    }
    return member.group(3);
  }
}
