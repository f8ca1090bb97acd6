#!/usr/bin/env bash
# macOS: sign, notarise and pack dist/pharmaT.app, which `python3 packaging/bootstrap.py package bundle` made.
#
#   packaging/macos/dmg.sh 0.1.0
#
# PHARMAT_SIGN_AS names the certificate ("Developer ID Application: …"), PHARMAT_NOTARY the profile that
# `xcrun notarytool store-credentials` made. Without them the image is made unsigned, for trying it on one's own Mac.
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?say which version, as in pharmat_desktop/__init__.py}
app=dist/pharmaT.app image="dist/pharmaT-$version.dmg"
[ -d "$app" ] || { echo "There is no $app: build the bundle first." >&2; exit 1; }

if [ -n "${PHARMAT_SIGN_AS:-}" ]; then
  # From the inside out: each library, then the program with what it may do, which seals them.
  find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$PHARMAT_SIGN_AS"
  find "$app/Contents" -type d -name '*.framework' -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$PHARMAT_SIGN_AS"
  codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$PHARMAT_SIGN_AS" "$app"
  codesign --verify --deep --strict "$app"
fi
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/pharmat-desktop" --self-check

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "pharmaT $version" -srcfolder "$folder" -fs HFS+ -format ULFO -ov "$image"

if [ -n "${PHARMAT_SIGN_AS:-}" ]; then
  codesign --timestamp --sign "$PHARMAT_SIGN_AS" "$image"
fi
if [ -n "${PHARMAT_NOTARY:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$PHARMAT_NOTARY" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
