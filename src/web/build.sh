#!/bin/sh
# Renews the vendored files and prints their lines for the MANIFEST; the Maven build needs no Node.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --ignore-scripts
page=../main/resources/page
cp node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2 \
  node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2 \
  node_modules/leaflet/dist/leaflet.js node_modules/leaflet/dist/leaflet.css "$page/assets/"
cp node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf \
  node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf "$page/fonts/"
cp node_modules/leaflet/LICENSE "$page/vendor/leaflet-BSD-2-Clause.txt"
bundle() {
  node_modules/.bin/esbuild "$1.js" --bundle --minify --format=esm --target=es2022 --legal-comments=none \
    --log-level=warning --outfile="$page/assets/$1.js"
}
bundle editor
bundle echarts
cp node_modules/@codemirror/view/LICENSE "$page/vendor/codemirror-MIT.txt"
cp node_modules/echarts/LICENSE "$page/vendor/echarts-Apache-2.0.txt"
cp node_modules/echarts/NOTICE "$page/vendor/echarts-NOTICE.txt"
cp node_modules/zrender/LICENSE "$page/vendor/zrender-BSD-3-Clause.txt"
sed '/^\/\/# sourceMappingURL/d' node_modules/swagger-ui-dist/swagger-ui-bundle.js >"$page/assets/swagger-ui.js"
sed '/^\/\*# sourceMappingURL/d' node_modules/swagger-ui-dist/swagger-ui.css >"$page/assets/swagger-ui.css"
cp node_modules/swagger-ui-dist/LICENSE "$page/vendor/swagger-ui-Apache-2.0.txt"
cp node_modules/swagger-ui-dist/NOTICE "$page/vendor/swagger-ui-NOTICE.txt"
cp node_modules/swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt "$page/vendor/swagger-ui-parts.txt"
cd "$page"
sha256sum assets/*.woff2 assets/leaflet.* assets/editor.js assets/echarts.js assets/swagger-ui.* fonts/*.ttf
