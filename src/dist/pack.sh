#!/bin/sh
# Packs target/provenplan with a Java of its own, made by the JDK in JAVA_HOME (25 or newer), into target/dist:
#   provenplan-VERSION-SYSTEM-MACHINE.tar.gz, on Debian and its kin also a .deb, and the portable .zip, each with its checksum.
# mvn -Pdist package runs it: sh src/dist/pack.sh VERSION TIME
set -eu
version=$1 time=$2
dist=target/dist
case $(uname -s) in Linux) system=linux ;; Darwin) system=macos ;; *) system=windows ;; esac
case $(uname -m) in aarch64 | arm64) machine=arm64 debian=arm64 ;; *) machine=x64 debian=amd64 ;; esac
name=provenplan-$version-$system-$machine
image=$dist/image/provenplan

rm -rf "$dist"
mkdir -p "$dist/image"
cp -R target/provenplan "$image"
rm -rf "$image/lib/archives"
mkdir "$image/licences"
cp target/bom.json "$image/licences/bom.cdx.json"
for jar in "$image"/lib/[!p]*.jar "$image"/lib/picocli-*.jar; do
  own=$image/licences/$(basename "$jar" .jar)
  mkdir "$own"
  (cd "$own" && "$JAVA_HOME/bin/jar" --extract --file "../../lib/$(basename "$jar")" META-INF)
  find "$own/META-INF" -type f \( -name '*LICENSE*' -o -name '*NOTICE*' \) -exec mv {} "$own" \;
  rm -r "$own/META-INF"
  [ -n "$(ls "$own")" ] || cp LICENSE "$own" # it is under the same one, and says so only where it is published
done

# java.desktop for the beans that Freemarker looks at, without what draws and sounds. Uncompressed: what is packed whole is
# packed better.
"$JAVA_HOME/bin/jlink" --add-modules java.base,java.desktop,java.logging --strip-debug --no-header-files --no-man-pages \
  --compress zip-0 --exclude-files '/java.desktop/lib/**,/java.desktop/bin/**,/java.base/lib/jrt-fs.jar' --output "$image/lib/java"

# One page for all commands, as the program itself tells them.
program=$image/bin/provenplan
mkdir -p "$image/man/man1"
{
  printf '.TH PROVENPLAN 1 "" "provenplan %s"\n.SH NAME\nprovenplan \\- checks improvement plans kept as YAML in Git\n' "$version"
  for command in '' $("$program" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z-][a-z-]*\) .*/\1/p'); do
    printf '.SH PROVENPLAN %s\n.nf\n' "$(printf '%s' "$command" | tr '[:lower:]' '[:upper:]')"
    "$program" ${command:+"$command"} --help | sed 's/\\/\\e/g; s/^\([.'"'"']\)/\\\&\1/; s/-/\\-/g'
    printf '.fi\n'
  done
} >"$image/man/man1/provenplan.1"

# The archive fits jars of one size and time: whatever is done to them comes before.
find "$image" -exec touch -d "$time" {} +
if [ "$system" = windows ]; then cmd //c "$(cygpath -w "$program.cmd")" warm-up; else "$program" warm-up; fi

tar -czf "$dist/$name.tar.gz" -C "$dist/image" provenplan
cp target/provenplan.zip "$dist/provenplan-$version.zip"
cp target/bom.json "$dist/provenplan-$version.cdx.json"

if command -v dpkg-deb >/dev/null; then
  root=$dist/deb
  mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/provenplan" "$root/usr/share/man/man1"
  cp -Rp "$image" "$root/usr/lib/provenplan"
  ln -s ../lib/provenplan/bin/provenplan "$root/usr/bin/provenplan"
  gzip -9n <"$image/man/man1/provenplan.1" >"$root/usr/share/man/man1/provenplan.1.gz"
  cp LICENSE "$root/usr/share/doc/provenplan/copyright"
  cat >"$root/DEBIAN/control" <<END
Package: provenplan
Version: $version
Architecture: $debian
Maintainer: provenplan <provenplan@users.noreply.github.com>
Depends: libc6 (>= 2.17), zlib1g
Recommends: git
Section: text
Priority: optional
Installed-Size: $(du -sk "$root/usr" | cut -f 1)
Description: checks improvement plans kept as YAML in Git
 Checks the improvement plans of care providers, reads their Git history as
 an audit trail, and renders them as reports.
END
  dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/$name.deb"
fi
rm -rf "$dist/image" "$dist/deb"

cd "$dist"
for file in provenplan-*; do
  if command -v sha256sum >/dev/null; then sha256sum "$file"; else shasum -a 256 "$file"; fi >"$file.sha256"
done
ls -l
