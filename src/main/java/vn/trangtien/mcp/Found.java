package vn.trangtien.mcp;

import java.util.Map;

/// What a tool found.
///
/// @param citation how to name the source, empty where the data name several
/// @param data what was published
/// @param cut whether there is more than is told
/// @param next how to go on, empty where there is nothing more
record Found(Map<String, Object> citation, Map<String, Object> data, boolean cut, String next) {}
