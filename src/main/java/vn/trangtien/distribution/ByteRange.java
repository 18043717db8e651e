package vn.trangtien.distribution;

/// Bytes `first` to `last`, both included and counted from 0.
record ByteRange(long first, long last) {

  long length() {
    return last - first + 1;
  }

  /// As it stands in the header `Content-Range`
  /// ([RFC 9110, 14.4](https://www.rfc-editor.org/rfc/rfc9110#section-14.4)).
  String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
