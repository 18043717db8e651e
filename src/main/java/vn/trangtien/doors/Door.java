package vn.trangtien.doors;

import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// The way in for one audience.
///
/// @param key its name in addresses and among the icons, such as `tourist`
/// @param name what it calls those who come
/// @param welcome what waits behind it, in a sentence
public record Door(Iri audience, String key, Text name, Text welcome) {

  /// The path of its page.
  public String path() {
    return "/for/" + key;
  }
}
