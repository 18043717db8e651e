package vn.trangtien.requests;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The one row of the table `form_key`.
///
/// @param secret 32 bytes in Base64
@MappedEntity("form_key")
record FormKey(@Id short id, String secret) {}
