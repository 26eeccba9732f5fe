# The tables that the scorer without a model reckons with: app/scoring/NOTES.md says of what they are made.

# reference FOLDER
reference() {
    if [ $# -ne 1 ] || [ ! -d "$1" ]; then
        complain "packaging/dev reference FOLDER"
        return 2
    fi
    local folder
    folder=$(realpath "$1")
    steps 3
    need "${test_packages[@]}"
    configure release
    compile release winnow-reference
    step "Making resources/meaning/document-frequency.tsv and reference-papers.bin"
    build/bin/winnow-reference resources/meaning "$folder"
}
