#!/bin/sh
# Renews the vendored files and prints their lines for the MANIFEST; the Maven build needs no Node.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
page=../main/resources/page
cp node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2 \
  node_modules/leaflet/dist/leaflet.js node_modules/leaflet/dist/leaflet.css "$page/assets/"
cp node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf \
  node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf "$page/fonts/"
cp node_modules/leaflet/LICENSE "$page/vendor/leaflet-BSD-2-Clause.txt"
cd "$page"
sha256sum assets/*.woff2 assets/leaflet.* fonts/*.ttf
