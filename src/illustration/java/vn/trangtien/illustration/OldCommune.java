package vn.trangtien.illustration;

import java.time.LocalDate;

/// One of the 141 communes in force from 1 July 2021 to 31 December 2024.
///
/// @param code five digits; means this commune only since `validFrom`
/// @param district the three digits of its district
/// @param codeNow the commune that holds it since 1 July 2025
record OldCommune(
    String code,
    LocalDate validFrom,
    String name,
    String district,
    String districtName,
    String codeNow) {}
