# The table of word vectors that the programs ship with: app/meaning/NOTES.md says of what it is made.

# vectors NUMBER FOLDER
vectors() {
    if [ $# -ne 2 ] || [ ! -d "$2" ]; then
        complain "packaging/dev vectors NUMBER FOLDER"
        return 2
    fi
    local number="$1" folder
    folder=$(realpath "$2")
    steps 3
    need "${test_packages[@]}"
    configure release
    compile release winnow-vectors
    step "Making resources/meaning/word-vectors.bin"
    build/bin/winnow-vectors "$number" resources/meaning/word-vectors.bin "$folder"
}
