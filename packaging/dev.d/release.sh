# A release: the version everywhere it is written, a commit and a tag, the sources, the package and their checksums. Nothing is
# pushed. packaging/RELEASING.md says what comes before and after.

release_refuses() {
    complain "No release: $*"
    return 1
}

# What stands in the changelog under "## VERSION (unreleased)"; empty: nothing.
changes_of() {
    awk -v head="## $1 (unreleased)" '$0 == head { inside = 1; next } /^## / { inside = 0 } inside && NF' CHANGELOG.md
}

# may_release VERSION
may_release() {
    local version="$1" present
    [[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || release_refuses "\"$version\" is not a version like 1.2.3." || return
    git rev-parse --git-dir >/dev/null 2>&1 || release_refuses "this is not a git repository." || return
    [ -z "$(git status --porcelain)" ] || release_refuses "there are uncommitted changes. Commit or stash them." || return
    present=$(sed -n 's/^project(winnow VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    [ "$(printf '%s\n' "$present" "$version" | sort -V | tail -n 1)" = "$version" ] ||
        release_refuses "the sources are at $present already." || return
    ! git rev-parse -q --verify "refs/tags/v$version" >/dev/null || release_refuses "the tag v$version exists." || return
    [ -n "$(changes_of "$version")" ] ||
        release_refuses "CHANGELOG.md says nothing under \"## $version (unreleased)\"." || return
}

# write_version VERSION DAY: where tst_repository looks for it.
write_version() {
    local version="$1" day="$2" month metainfo=packaging/linux/arpa.home.winnow.metainfo.xml
    month=$(LC_ALL=C date -d "$day" '+%B %Y')
    sed -i "s/^project(winnow VERSION [0-9.]*/project(winnow VERSION $version/" CMakeLists.txt
    sed -i "s/^## $version (unreleased)\$/## $version ($day)/" CHANGELOG.md
    sed -i "1s/\"[A-Z][a-z]* [0-9]*\" \"Winnow [0-9.]*\"/\"$month\" \"Winnow $version\"/" packaging/linux/winnow*.1
    if grep -q "<release version=\"$version\"" "$metainfo"; then
        sed -i "s/<release version=\"$version\".*>/<release version=\"$version\" date=\"$day\">/" "$metainfo"
    else
        sed -i "s,^  <releases>,&\n    <release version=\"$version\" date=\"$day\"/>," "$metainfo"
    fi
}

# release [--dry-run] VERSION
release() {
    local dry='' version day folder
    [ "${1:-}" != --dry-run ] || { dry=yes; shift; }
    [ $# -eq 1 ] || { complain "packaging/dev release [--dry-run] VERSION"; return 2; }
    version="$1"
    may_release "$version" || return
    day=$(date -u +%F)
    write_version "$version" "$day"
    if [ -n "$dry" ]; then
        git --no-pager diff --no-color
        git checkout -q -- .
        say "That would be the commit. Nothing was changed."
        return 0
    fi
    # Built before it is committed: what can't be built gets no tag.
    if ! SOURCE_DATE_EPOCH=$(date -u -d "$day" +%s) packaging/dev package; then
        git checkout -q -- .
        release_refuses "the package could not be made. The sources are as they were."
        return
    fi
    git commit -q -a -m "Release $version"
    git tag -a "v$version" -m "Winnow $version"
    folder="build/release-$version"
    mkdir -p "$folder"
    git archive --format=tar --prefix="winnow-$version/" "v$version" | gzip -9n >"$folder/winnow-$version.tar.gz"
    cp build/winnow_"$version"_*.deb "$folder/"
    (cd "$folder" && sha256sum winnow* >SHA256SUMS)
    say "$folder holds the sources, the package and SHA256SUMS. Left to do: packaging/RELEASING.md, from \"After\"."
}
